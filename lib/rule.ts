import type { CodeTable } from './codes/code.ts';
import type { Actor, Element, Finding, Indicator, RuleSource, Suggestion } from './finding.ts';
import type { Language, Said } from './languages.ts';
import type { PayerProfile } from './payers/profile.ts';
import type { Evidence, Phase, Referral } from './referral.ts';
import type { Therapist } from './therapists/therapist.ts';

/** What the clinic usually orders, offered as choices and never filled in unasked. */
export interface Presets {
  minutes: number[];
  plans: { name: string; phases: Phase[] }[];
}

/** The clinic's prescriber, as set in the options. */
export interface Prescriber {
  name: string;
  credential: string;
  npi: string;
}

/** Everything a rule may know besides the referral. No clock, no storage, no page. */
export interface CheckContext {
  /** ISO date, e.g. "2026-11-21". */
  today: string;
  codes: CodeTable;
  /** Who was chosen to pay, for this order; a rule is told who pays. */
  payer: PayerProfile | null;
  /** Two-letter state, chosen for this order, or null. */
  state: string | null;
  /** Who pays at this clinic, and where, when the order does not say. */
  usual?: { payer: PayerProfile | null; state: string | null };
  /** The clinic's own payers. */
  payerProfiles?: PayerProfile[];
  /** What findings are said in; English when absent. */
  language?: Language;
  /** Whom the clinic refers to. */
  therapists?: Therapist[];
  presets?: Presets;
  prescriber?: Prescriber;
  role?: 'prescriber' | 'assistant';
  /** Billable codes that stand elsewhere on the chart page: offered first. */
  chartCodes?: string[];
}

/** A suggestion as a rule offers it: labelled with the very words it writes, or explained in every language. */
export type Offer = Omit<Suggestion, 'label'> & { label: Said | string };

/** On whose authority a rule speaks: a title as it is cited, or a description in every language. */
export type Authority = Omit<RuleSource, 'label'> & { label: Said | string };

/** What an unmet rule adds to its own constant parts. Everything absent is taken from the rule. */
export interface Unmet {
  severity: Finding['severity'];
  summary?: Said;
  detail?: Said;
  indicator?: Indicator;
  actor?: Actor;
  evidence?: Evidence[];
  suggestions?: Offer[];
  source?: Authority;
}

export type Answer =
  | { kind: 'met'; evidence: Evidence[] }
  | { kind: 'unmet'; findings: Unmet[] }
  | { kind: 'cannotTell'; reason: Said }
  | { kind: 'notApplicable' };

export const met = (...evidence: Evidence[]): Answer => ({ kind: 'met', evidence });
export const unmet = (...findings: Unmet[]): Answer => ({ kind: 'unmet', findings });
/** Is `why` a whole sentence for the user: "Could not tell whether …". */
export const cannotTell = (reason: Said): Answer => ({ kind: 'cannotTell', reason });
export const notApplicable = (): Answer => ({ kind: 'notApplicable' });

export interface Rule {
  /** Equal to the file name. */
  id: string;
  element: Element;
  /** What is true when the rule is met, for docs and the panel. */
  met: Said;
  /** What to do when it is not. */
  unmet: Said;
  why: Said;
  source: Authority;
  actor: Actor;
  indicator?: Indicator;
  overrideReasons?: Said[];
  check: (referral: Referral, context: CheckContext) => Answer;
}

export const defineRule = (rule: Rule): Rule => rule;
