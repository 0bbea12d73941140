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
  source: { label: string; url?: string };
  /** ISO date. */
  reviewedOn: string;
  /** H = read in a primary text; M = secondary; U = unverified: worded "verify with the payer". */
  confidence: 'H' | 'M' | 'U';
}
