import type { Report } from '../../lib/check.ts';
import type { Code, CodeFacts } from '../../lib/codes/code.ts';
import type { PlacedEdit } from '../../lib/edit.ts';
import type { Suggestion } from '../../lib/finding.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';
import type { FieldReading, Meaning } from '../../lib/reading.ts';
import type { Refusal } from '../../lib/refusal.ts';
import type { Presets } from '../../lib/rule.ts';
import type { Settings } from '../../lib/settings.ts';
import type { StartPart } from '../../lib/start-referral.ts';
import type { ChosenPayer } from '../../lib/who-pays.ts';
import type { Copy } from '../basic/CopyButton.tsx';
import type { BuilderKind } from '../builders/builder-for.ts';

/** Something that stands in the way: one sentence and at most one action. Shown as a screen or as a strip above a report. */
export type Situation =
  | { kind: 'off'; site: string }
  /** The browser does not tell the address: a site that was never switched on, or a page of its own. */
  | { kind: 'siteUnknown' }
  | { kind: 'notReferral'; site: string }
  | { kind: 'blockedFrame'; site: string; frame: string }
  | { kind: 'reading' }
  | { kind: 'changed' }
  | { kind: 'refused'; field: string; refusal: Refusal; text: string; copied: boolean }
  | { kind: 'updated' }
  | { kind: 'codesExpired'; edition: string; to: string }
  | { kind: 'locked'; site: string }
  | { kind: 'failed'; reason: string };

/** Which form on which site this is. `patient` holds initials only, so that nobody mixes patients up. */
export interface Place {
  form: string;
  product: string;
  site: string;
  patient: string;
}

export interface PayerChoice {
  id: string;
  name: string;
}

/** What was done to the form last: told once, even when the same is done again. */
export interface Lately {
  deed: 'inserted' | 'undone' | 'refused';
  place: string;
  count: number;
}

export interface ReportView {
  /** Another for another form or patient: nothing that was chosen or typed may go over. */
  form: string;
  place: Place;
  report: Report;
  fields: FieldReading[];
  payer: PayerProfile | null;
  /** The state changes what holds for this payer. */
  variesByState: boolean;
  payers: PayerChoice[];
  /** ISO date: what dates are counted from where the order gives none. */
  today: string;
  /** What the organization has set: shown, not changeable. */
  locked: (keyof Settings)[];
  role: Settings['role'];
  presets: Presets;
  /** Codes found elsewhere on the chart page: offered first. */
  chartCodes: Code[];
  /** Ids of the rules that were dismissed for this form. */
  dismissed: string[];
  /** What Undo would take back: "Plan", or null. */
  undo: string | null;
  lately: Lately | null;
  notices: Situation[];
}

/** One editable line of the order that is laid out before a referral is started. */
export interface DraftLine {
  suggestion: Suggestion;
  part: StartPart['part'];
  /** The builder that edits it; null for plain words, whose blanks are filled in place. */
  builder: BuilderKind | null;
  /** It says something even while its blanks are open. */
  says: boolean;
  /** What may be chosen; until then the line is left out. */
  choices?: Suggestion[];
}

export interface Draft {
  /** The form it is for. */
  form: string;
  place: Place;
  /** The order is begun: only what is still open in it is laid out. */
  begun: boolean;
  lines: DraftLine[];
  presets: Presets;
  chartCodes: Code[];
}

/** A meaning and the field that was picked for it by hand: its label, or '' for none. */
export interface PickedField {
  meaning: Meaning;
  label: string;
}

export type PanelState =
  | Situation
  | { kind: 'possible'; place: Place; notices: Situation[] }
  | { kind: 'starting'; draft: Draft }
  | { kind: 'nothingReadable'; site: string; picked: PickedField[]; picking: Meaning | null }
  | { kind: 'report'; view: ReportView };

export interface PanelActions {
  /** Where a suggestion would go; empty when this form has no place for it. */
  place: (suggestion: Suggestion) => PlacedEdit[];
  /** Several at once, one edit for each field. */
  placeAll: (suggestions: Suggestion[]) => PlacedEdit[];
  onInsert: (edits: PlacedEdit[]) => void;
  onUndo: () => void;
  onShow: (fieldId: string) => void;
  onCopy: Copy;
  onDismiss: (rule: string, reason: string) => void;
  /** Brings back what was dismissed for this form. */
  onRestore: () => void;
  onSearchCodes: (query: string) => Promise<Code[]>;
  /** What to show of a code that was picked. */
  onAboutCode: (code: string) => Promise<CodeFacts>;
  /** Who pays for this form; without payer and state it is as read. */
  onPayerChange: (chosen: ChosenPayer) => void;
  onRoleChange: (role: Settings['role']) => void;
  /** Lays out an order for a form that says nothing of massage yet. */
  onStartReferral: () => void;
  onCancelStart: () => void;
  onSwitchOn: () => void;
  onAllowFrame: (frame: string) => void;
  onReload: () => void;
  onLoadCodes: () => void;
  onLookAgain: () => void;
  onCheckText: (text: string) => Promise<Report>;
  onPickFields: () => void;
  onPick: (meaning: Meaning) => void;
  onForget: (meaning: Meaning) => void;
  /** Opens the papers that can be printed from this referral, one of them first. */
  onDocuments: (paper?: string) => void;
  onOptions: () => void;
  /** Takes the focus back to the page. */
  onLeave: () => void;
}
