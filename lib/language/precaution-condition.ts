import type { Precaution } from '../referral.ts';

/** A condition that bears on whether, where or how massage is safe. */
export interface Condition {
  id: string;
  level: Exclude<Precaution['level'], 'none'>;
  /** ICD-10-CM prefixes, lower case without dot; empty where the code is itself a usual reason for massage. */
  codes: string;
  words: RegExp;
  /** The words count only where they stand as a precaution, since they also are a usual reason for massage. */
  onlyAsPrecaution?: true;
}
