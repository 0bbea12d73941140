import type { Said } from '../languages.ts';

/** Whose treatment a payer pays, as far as it is stated. */
export const hands = [
  'massageTherapist',
  'physicalTherapist',
  'occupationalTherapist',
  'chiropractor',
  'physician',
  'nursePractitioner',
] as const;

/** Identifiers an order may have to carry. */
export const orderNumbers = ['claimNumber', 'injuryDate', 'authorizationNumber'] as const;

/** What an order may have to say for a payer, beyond the twelve elements that every order is asked for. */
export const statements = [
  'cause',
  'visitCount',
  'symptom',
  'functionalLoss',
  'measurableGoal',
  'returnToWork',
  'treatmentPlan',
  'episodeOfCare',
  'firstVisit',
] as const;

/** Credentials as they stand after a name, those of one profession under its shortest. */
export const credentials = ['MD', 'DO', 'ND', 'DC', 'DPM', 'DDS', 'NP', 'CNM', 'CNS', 'PA', 'PT', 'OT', 'LAC'] as const;

/** H = read in a primary text; M = in a secondary one; U = unverified, worded "verify with the payer". */
export const confidences = ['H', 'M', 'U'] as const;

export type Confidence = (typeof confidences)[number];
export type Hand = (typeof hands)[number];
export type OrderNumber = (typeof orderNumbers)[number];
export type Statement = (typeof statements)[number];
export type Credential = (typeof credentials)[number];

/** Whichever comes first. */
export interface Interval {
  visits?: number;
  weeks?: number;
}

/** Who pays, and what that changes. Profiles are data: one file each, with source and review date. */
export interface PayerProfile {
  /** "wa-lni", "va-community-care". */
  id: string;
  /** "WA L&I (workers' compensation)": a name, and the same in every language. */
  name: string;
  /** `no` = never pays a massage therapist; `depends` = plan-specific. */
  coversMassageTherapist: 'yes' | 'no' | 'depends';
  /** One or two sentences for the panel: what this payer changes. Never a promise. */
  note: Said;
  /** What is possible where a massage therapist is never paid. */
  instead?: Said;
  /** `always`, `after` a number of visits, or `depends` on the plan: then `visits` are the first that need none. */
  priorAuthorization: { when: 'never' | 'always' | 'after' | 'depends'; visits?: number };
  /** How long an authorization lasts, in days. */
  authorizationDays?: number;
  /** Visits and days of an authorization that continues the first. */
  continuation?: { visits: number; days: number };
  /** Visits allowed by the first authorization or per year; null when plan-specific or unknown. */
  visitLimit: { visits: number; per: Said } | null;
  /** What counts towards the visits. */
  visitsCounted?: Said;
  /** Identifiers an order must carry. */
  requiredNumbers: OrderNumber[];
  /** What an order must say. */
  mustSay?: Statement[];
  /** What is sent with the order or with the request for authorization. */
  attach?: Said[];
  /** Two-letter state this profile is for; absent = any state. */
  state?: string;
  /** Id of the general profile that this one makes precise ("workers-comp" for "wa-lni"). */
  narrows?: string;
  /** Other names that orders use for this payer, word for word. */
  alsoCalled?: string[];
  /** Most minutes paid in one visit, when stated. */
  sessionMinutes?: number;
  /** Longest course in weeks before more must be justified, when stated. */
  courseWeeks?: number;
  /** Most visits a week in each month of care, from the first on, when stated. Below 1 for less than weekly. */
  visitsPerWeekByMonth?: number[];
  /** Who must order, in a few words; absent = no particular rule known. */
  orderedBy?: Said;
  /** The credentials that may order; absent = no list known. */
  mayOrder?: Credential[];
  /** Whose treatment is paid; absent = not stated. Empty where nobody's is. */
  paidHands?: Hand[];
  /** What the therapist's own standing must be, after "the therapist must". */
  therapistStatus?: Said;
  /** Whether the therapist must be in the payer's network. */
  inNetwork?: 'required' | 'depends';
  /** When a new assessment is due. */
  reassessment?: Interval;
  /** When a progress report is due. */
  progressReport?: Interval;
  /** How long a certified plan of care, or a letter, lasts in days. */
  certificationDays?: number;
  /** By when a treatment plan must reach the payer, in days from the first visit; only above the visits a week, if any. */
  planDue?: { days: number; when: 'beforeFirstVisit' | 'afterFirstVisit' };
  /** Elements this payer does not ask for. */
  optional?: ('units' | 'precautions')[];
  source: { label: string; url?: string };
  /** ISO date. */
  reviewedOn: string;
  /** How sure the profile is as a whole. */
  confidence: Confidence;
  /** Facts that are less or more sure than the whole. */
  certainty?: Partial<Record<Fact, Confidence>>;
}

/** The parts of a profile that are facts about a payer, in the order in which they are told. */
export const facts = [
  'coversMassageTherapist',
  'paidHands',
  'therapistStatus',
  'inNetwork',
  'priorAuthorization',
  'authorizationDays',
  'continuation',
  'visitLimit',
  'visitsCounted',
  'sessionMinutes',
  'courseWeeks',
  'visitsPerWeekByMonth',
  'orderedBy',
  'mayOrder',
  'requiredNumbers',
  'mustSay',
  'attach',
  'planDue',
  'progressReport',
  'reassessment',
  'certificationDays',
] as const satisfies (keyof PayerProfile)[];

export type Fact = (typeof facts)[number];

/** How sure one fact of a profile is. */
export const certaintyOf = ({ certainty, confidence }: PayerProfile, fact: Fact): Confidence =>
  certainty?.[fact] ?? confidence;

/** The patient pays: nobody is left to verify anything with. */
export const isSelfPay = (payer: Pick<PayerProfile, 'id'> | null): boolean => payer?.id === 'self-pay';
