/** What a referral means: a value with evidence. It knows nothing of pages, rules or payers. */

/** The exact words a conclusion rests on, and where they stand. */
export interface Evidence {
  /** Exactly as written: slicing the source at `start`..`end` gives it back. */
  text: string;
  /** Id of the field it was read in; absent when a plain text was read. */
  field?: string;
  /** Offsets in that field's value, or in the plain text. */
  start: number;
  end: number;
}

/** How a clause holds what it says: "no DVT" is negated, "mother had DVT" family, "hx of DVT" historical … */
export type Standing = 'asserted' | 'negated' | 'conditional' | 'historical' | 'family' | 'ruledOut' | 'suspected';

export type Side = 'left' | 'right' | 'bilateral';

export interface Diagnosis {
  /** As written, upper case with dot ("M54.5"), valid or not; null for a diagnosis in words only. */
  code: string | null;
  /** The words next to the code, or the diagnosis in words; '' when the code stands alone. */
  words: string;
  side: Side | null;
  standing: Standing;
  evidence: Evidence;
}

export interface Procedure {
  /** CPT or HCPCS code, or null. */
  code: string | null;
  /** Our own short name of the technique, e.g. "myofascial release"; '' when only a code is given. */
  technique: string;
  /** Bare "massage" or "massage therapy", too vague to act on. */
  vague: boolean;
  evidence: Evidence;
}

export interface Area {
  /** Canonical region, e.g. "low back", "upper trapezius", "neck". */
  site: string;
  side: Side | null;
  /** "full body", "whole body", "all over". */
  wholeBody: boolean;
  evidence: Evidence;
}

/** One visit. Units are 15-minute units; either may be derived from the other by the CMS 8-minute rule. */
export interface Session {
  minutes: number | null;
  units: number | null;
  /** Set when minutes and units were both written and do not agree. */
  conflict: boolean;
  evidence: Evidence[];
}

export type PeriodUnit = 'd' | 'wk' | 'mo';

/** [min, max]; equal for a single number. */
export type Range = [number, number];

/** "2 visits per 1 week for 6 periods": { sessionsPerPeriod: [2,2], period: 1, periodUnit: 'wk', periods: [6,6] }. */
export interface Phase {
  sessionsPerPeriod: Range;
  period: number;
  periodUnit: PeriodUnit;
  /** How many periods; null when the phase has no end. */
  periods: Range | null;
}

export interface Plan {
  phases: Phase[];
  /** Visits over the whole course; null when unknown. */
  totalSessions: Range | null;
  /** Something can be read in two ways ("biweekly"): ask, never guess. */
  ambiguous: boolean;
  /** The readings to choose from when ambiguous, each a complete phrase ("2 visits per week for 8 weeks"). */
  choices: string[];
  /** The stated total and the phases disagree. */
  totalMismatch: boolean;
  /** Frequency is known: written, or following from a total over a period. */
  hasFrequency: boolean;
  /** The course has an end: weeks, months, an end date or a number of visits. */
  hasDuration: boolean;
  /** "PRN", "as needed". */
  prn: boolean;
  /** "ongoing", "indefinitely", "maintenance". */
  openEnded: boolean;
  evidence: Evidence[];
}

export interface Necessity {
  /** What is said of this massage being necessary; null when nothing is. */
  standing: 'asserted' | 'negated' | 'conditional' | null;
  /** Parts of the chain that were found: finding → function → tried → goal → time. */
  finding: Evidence | null;
  functionalLoss: Evidence | null;
  priorCare: Evidence | null;
  /** Phrases that hurt when asserted as the purpose. */
  hurting: { kind: HurtingKind; evidence: Evidence }[];
  evidence: Evidence[];
}

export type HurtingKind =
  | 'relaxation'
  | 'stress'
  | 'maintenance'
  | 'prn'
  | 'patientRequest'
  | 'wellness'
  | 'weak'
  | 'noDeficit';

export interface Goal {
  /** A number, a grade or an activity that can be observed. */
  measurable: boolean;
  evidence: Evidence;
}

export interface Precaution {
  /** Key of the condition ("acute-dvt"), or 'none' for "no contraindications", or 'general' for other precaution words. */
  condition: string;
  /** `absolute` = do not treat until cleared; `local` = keep off the area; `relative` = adapt; `none` = absence stated. */
  level: 'absolute' | 'local' | 'relative' | 'none';
  standing: Standing;
  /** "cleared by", "okayed by", "OK per OB" stands with it. */
  cleared: boolean;
  /** Written as a precaution: under such a heading, or with words of caution. A hazard that is only named is none. */
  stated?: true;
  evidence: Evidence;
}

export interface Signature {
  /** `present` is a real signature of an ordering clinician; `rejected` "on file", stamp, "not read"; `pended` unsigned, draft, awaiting, cosign required. */
  status: 'present' | 'rejected' | 'pended' | 'absent';
  signer: string | null;
  credential: string | null;
  /** ISO date, or null. */
  date: string | null;
  /** Why it is rejected or pended, in the words found ("signature on file"). */
  evidence: Evidence | null;
}

export interface Provider {
  name: string | null;
  credential: string | null;
  npi: string | null;
  npiValid: boolean;
  evidence: Evidence[];
}

export interface Authorization {
  /** `stated` a number or approval is given; `pending`; `expired`; `notRequired`; null when nothing is said. */
  status: 'stated' | 'pending' | 'denied' | 'notRequired' | null;
  number: string | null;
  visits: number | null;
  claimNumber: string | null;
  /** ISO date of injury or accident, or null. */
  injuryDate: string | null;
  /** "MVA 8/14": the day of an injury whose year is not said. */
  injuryDay?: Evidence;
  /** ISO date of the last day of the authorization, or null. */
  endsOn: string | null;
  evidence: Evidence[];
}

/** Who pays, as far as the text says. `hint` is one of the payer profile ids, or null. */
export interface PayerMention {
  hint: string | null;
  state: string | null;
  /** The words that name the payer, then those that name the state. */
  evidence: Evidence[];
}

/** To whom the order goes. */
export interface ReferredTo {
  /** Persons or places, as named; a kind of care alone names nobody. */
  named: Evidence[];
  /** Fields of the form that wait for a name, each with what may be chosen in it; [] where words are typed. */
  open: { options: string[] }[];
}

/** Why a text is not an order for massage therapy by a therapist. */
export type NotMassage =
  | 'a massage device'
  | 'a medical manoeuvre, not massage therapy'
  | 'a record of treatment given'
  | 'applying a medicine'
  | 'infant massage teaching'
  | 'massage asked about'
  | 'massage in the past'
  | 'massage is not mentioned'
  | 'massage not covered'
  | 'massage not wanted'
  | 'massage only considered'
  | 'massage only talked of'
  | 'massage refused'
  | 'massage the patient arranges alone'
  | 'no order for massage'
  | 'not a clinical order'
  | 'physical therapy order'
  | 'self-massage';

export interface Order {
  /** Is this an order for massage therapy by a therapist? */
  massage: boolean;
  /** Why not, when it is not; '' otherwise. */
  because: NotMassage | '';
  evidence: Evidence[];
}

export interface Referral {
  order: Order;
  diagnoses: Diagnosis[];
  procedures: Procedure[];
  areas: Area[];
  session: Session;
  plan: Plan;
  necessity: Necessity;
  goals: Goal[];
  precautions: Precaution[];
  signature: Signature;
  provider: Provider;
  referredTo: ReferredTo;
  authorization: Authorization;
  payer: PayerMention;
  /** The words that tie the condition to an accident or an injury at work. */
  cause: Evidence | null;
  /** Where the order says that somebody looks again: a new assessment or a progress report. */
  reassessment: Evidence | null;
  /** ISO date of the order, or null. */
  orderDate: string | null;
  /** Dates of service, start and end of care as ISO dates, or null. */
  period: { start: string | null; end: string | null };
  /** The texts that were read, by field; evidence points into them. */
  sources: Source[];
}

/** One text that was read: a field's value, or a plain text (field ''). */
export interface Source {
  field: string;
  label: string;
  text: string;
}
