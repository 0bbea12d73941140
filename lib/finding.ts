import type { Meaning } from './reading.ts';
import type { Evidence } from './referral.ts';

/** The parts of a complete referral, in reading order. */
export const elements = [
  'diagnosis',
  'medicalNecessity',
  'procedure',
  'bodyArea',
  'units',
  'frequency',
  'duration',
  'goals',
  'precautions',
  'signature',
  'provider',
  'authorization',
] as const;

export type Element = (typeof elements)[number];

export const statuses = ['present', 'problem', 'missing', 'cannotTell', 'notApplicable'] as const;

/** `problem` = there, but inadequate or contradictory. */
export type Status = (typeof statuses)[number];

/** CDS Hooks card indicators. `critical` only where a patient could be harmed. */
export type Indicator = 'info' | 'warning' | 'critical';

/** Who can act: `clinical` = the prescriber, `admin` = the assistant too. */
export type Actor = 'clinical' | 'admin';

/** Where a claim comes from. Unverified sources are worded "verify with the payer". */
export interface RuleSource {
  label: string;
  url?: string;
}

/** The words for a field of its own: `text` for a text box, `number` for a numeric one ("6" for "6 weeks"). */
export interface Part {
  meaning: Meaning;
  text: string;
  number?: string;
  /** A number of the one who is referred to, for an empty field of its own; never written anywhere else. */
  detail?: 'phone' | 'fax' | 'npi';
}

/** A label and one ready edit. It says what to write, not where: `lib/edit.ts` finds the field. */
export interface Suggestion {
  label: string;
  /** The exact words for free text; blanks to be filled stay visible as "____". */
  text: string;
  /** The same, for a form with fields of their own; absent = free text only. */
  parts?: Part[];
  /** Words that this replaces, instead of being inserted. */
  replaces?: Evidence;
}

/** A CDS Hooks card. */
export interface Finding {
  rule: string;
  element: Element;
  /** What the finding makes of its element. `advice` leaves the status alone. */
  severity: 'missing' | 'problem' | 'advice';
  indicator: Indicator;
  /** Under 140 characters; says what to do. */
  summary: string;
  /** Why, in one or two sentences. */
  detail: string;
  source: RuleSource;
  actor: Actor;
  evidence: Evidence[];
  suggestions: Suggestion[];
  overrideReasons: string[];
}

/** One element's verdict and the words it rests on. */
export interface ElementReport {
  status: Status;
  /** Why it could not be told, or '' . */
  reason: string;
  evidence: Evidence[];
}
