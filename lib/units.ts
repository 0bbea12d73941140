import type { Range } from './referral.ts';

/**
 * Units of fifteen minutes. Two ways of counting are in use: CMS adds up the minutes of all timed codes of a day
 * (Medicare Claims Processing Manual, chapter 5, section 20.2), CPT counts each code on its own past its midpoint.
 */
const unitLength = 15;

/** A unit counts from its eighth minute on: CMS, Claims Processing Manual ch. 5 § 20.2 ("8-minute rule"). */
const firstBillableMinute = 8;

/** Units for the timed minutes of one day: unit n stands for 15n − 7 to 15n + 7 minutes (CMS ch. 5 § 20.2). */
export const unitsForMinutes = (minutes: number): number =>
  Math.max(0, Math.floor((minutes + unitLength - firstBillableMinute) / unitLength));

/** Minutes usually meant by a number of units: 4 units are one hour. */
export const minutesForUnits = (units: number): number => units * unitLength;

/** The minutes that count as so many units, first and last (CMS ch. 5 § 20.2). No unit means fewer than 8 minutes. */
export const minuteRange = (units: number): Range =>
  units <= 0 ? [0, firstBillableMinute - 1] : [units * unitLength - 7, units * unitLength + 7];

/** Units by the CPT midpoint rule: each code stands alone, and left-over minutes of different codes are not added up. */
export const midpointUnits = (minutesPerCode: number[]): number =>
  minutesPerCode.reduce((sum, minutes) => sum + unitsForMinutes(minutes), 0);
