import type { PeriodUnit, Range } from '../referral.ts';
import type { Dates, Length } from './plan-length.ts';
import type { Frequency } from './plan-pace.ts';
import type { Visits } from './plan-visits.ts';

/** One thing said about a plan, and the tokens it stands in. `cap` = "up to", "not more than". */
export type Item = { from: number; to: number; cap: boolean; labelled: boolean } & (
  | { kind: 'frequency'; is: Frequency }
  | { kind: 'ambiguous'; is: PeriodUnit }
  | { kind: 'length'; is: Length }
  | { kind: 'dates'; is: Dates }
  | { kind: 'visits'; is: Visits }
  | { kind: 'count'; is: Range }
  | { kind: 'repeat'; is: Range }
  | { kind: 'once'; is: Range }
);
