import { weeksPerMonth } from '../plan.ts';
import type { PeriodUnit, Range } from '../referral.ts';
import { daysBetween } from './dates.ts';
import type { Dates, Length } from './plan-length.ts';

/** Arithmetic of courses: how many periods go into a length of time. */

const daysPerMonth: Range = [weeksPerMonth[0] * 7, weeksPerMonth[1] * 7];
const weeksPerYear = 52;

/** How many periods of `every` units a length holds. Whole months widen the range; broken weeks give both neighbours. */
export function periodsIn(length: Pick<Length, 'count' | 'unit'>, every: Range, unit: PeriodUnit): Range {
  if (length.unit === unit) return around([length.count[0] / every[1], length.count[1] / every[0]]);
  if (unit === 'mo') return monthsIn(length, every);
  if (length.unit === 'mo') return inMonths(length.count, every, unit);
  const days = length.unit === 'wk' ? 7 : 1;
  const period = unit === 'wk' ? 7 : 1;
  return around([(length.count[0] * days) / (every[1] * period), (length.count[1] * days) / (every[0] * period)]);
}

const around = ([low, high]: Range): Range => [
  Math.max(1, Math.floor(low + 1e-9)),
  Math.max(1, Math.ceil(high - 1e-9)),
];

/** A month is 4 to 4.33 weeks; a year is 52 weeks. */
function inMonths(months: Range, every: Range, unit: PeriodUnit): Range {
  const period = unit === 'wk' ? 7 : 1;
  const days = (count: number, bound: 0 | 1) =>
    count % 12 === 0 ? (count / 12) * weeksPerYear * 7 : count * daysPerMonth[bound];
  return [
    Math.max(1, Math.floor(days(months[0], 0) / (every[1] * period) + 1e-9)),
    Math.max(1, Math.floor(days(months[1], 1) / (every[0] * period) + 1e-9)),
  ];
}

function monthsIn({ count, unit }: Pick<Length, 'count' | 'unit'>, every: Range): Range {
  const days = unit === 'wk' ? 7 : 1;
  const low = Math.max(1, Math.round((count[0] * days) / daysPerMonth[1] / every[1]));
  return [low, Math.max(low, Math.floor((count[1] * days) / daysPerMonth[0] / every[0]))];
}

/** The length between two dates; whole weeks or months may be counted with or without the last day. */
export function lengthOfDates({ from, to }: Dates, unit: PeriodUnit): Pick<Length, 'count' | 'unit'> | null {
  if (!from) return null;
  const days = daysBetween(from, to);
  if (unit === 'mo') return { count: [monthsBetween(from, days), monthsBetween(from, days)], unit: 'mo' };
  const whole = days % 7 === 0 ? days : (days + 1) % 7 === 0 ? days + 1 : days;
  return { count: [whole, whole], unit: 'd' };
}

const monthsBetween = (from: string, days: number) => {
  const start = new Date(from);
  const end = new Date(start.getTime() + (days + 1) * 86_400_000);
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return Math.max(1, end.getUTCDate() < start.getUTCDate() ? months - 1 : months);
};
