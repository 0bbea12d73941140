/** Who pays, and what that changes. Profiles are data: one file each, with source and review date. */

export interface PayerProfile {
  /** "wa-lni", "va-community-care". */
  id: string;
  /** "WA L&I (workers' compensation)". */
  name: string;
  /** `no` = never pays a massage therapist; `depends` = plan-specific. */
  coversMassageTherapist: 'yes' | 'no' | 'depends';
  /** One sentence for the panel: what this payer changes. Never a promise. */
  note: string;
  /** `always`, `after` a number of visits, or `depends` on the plan. */
  priorAuthorization: { when: 'never' | 'always' | 'after' | 'depends'; visits?: number };
  /** Visits allowed by the first authorization or per year; null when plan-specific or unknown. */
  visitLimit: { visits: number; per: string } | null;
  /** Identifiers an order must carry, e.g. "claim number", "date of injury". */
  requiredNumbers: ('claimNumber' | 'injuryDate' | 'authorizationNumber')[];
  /** Two-letter state this profile is for; absent = any state. */
  state?: string;
  /** Id of the general profile that this one makes precise ("workers-comp" for "wa-lni"). */
  narrows?: string;
  /** Most minutes paid in one visit, when stated. */
  sessionMinutes?: number;
  /** Longest course in weeks before more must be justified, when stated. */
  courseWeeks?: number;
  /** Most visits a week in each month of care, from the first on, when stated. */
  visitsPerWeekByMonth?: number[];
  /** Who must order, in a few words; absent = no particular rule known. */
  orderedBy?: string;
  /** Elements this payer does not ask for. */
  optional?: ('units' | 'precautions')[];
  source: { label: string; url?: string };
  /** ISO date. */
  reviewedOn: string;
  /** H = read in a primary text; M = secondary; U = unverified: worded "verify with the payer". */
  confidence: 'H' | 'M' | 'U';
}
