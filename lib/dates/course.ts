import type { PeriodUnit, Phase, Plan, Referral } from '../referral.ts';
import { daysAfter, monthsAfter } from './calendar.ts';

/** From which day the course is counted, and how that day is known. */
export interface CourseStart {
  /** ISO date. */
  day: string;
  known: 'stated' | 'orderDate' | 'today';
}

/** The first day of care that the order gives; otherwise the day of the order; otherwise today. */
export function courseStart({ period, orderDate }: Pick<Referral, 'period' | 'orderDate'>, today: string): CourseStart {
  if (period.start) return { day: period.start, known: 'stated' };
  return orderDate ? { day: orderDate, known: 'orderDate' } : { day: today, known: 'today' };
}

/** The last day that the order gives, or its plan in the longest reading; null for a plan without an end. */
export function courseEnd({ period, plan }: Pick<Referral, 'period' | 'plan'>, start: string): string | null {
  if (period.end) return period.end > start ? period.end : null;
  if (plan.ambiguous || plan.totalMismatch || plan.phases.length === 0) return null;
  return stretches(plan.phases)?.reduce((day, { unit, count }) => after(day, unit, count), start) ?? null;
}

/**
 * The first day on which this many visits can have been given: the first visit on the first day, then at the fastest
 * rate of the plan. null when the plan gives no rate or has fewer visits.
 */
export function dayOfVisit({ phases, ambiguous }: Pick<Plan, 'phases' | 'ambiguous'>, start: string, visit: number) {
  if (ambiguous) return null;
  let [before, passed] = [0, 0];
  for (const { sessionsPerPeriod, period, periodUnit, periods } of phases) {
    const [, most] = sessionsPerPeriod;
    const length = period * daysIn[periodUnit];
    const given = periods ? most * periods[1] : Number.POSITIVE_INFINITY;
    if (before + given >= visit && most > 0) {
      return daysAfter(start, passed + Math.floor(((visit - before - 1) * length) / most));
    }
    before += given;
    passed += length * (periods?.[1] ?? 0);
  }
  return null;
}

/** A month counts as four weeks where a rate is meant, as prescribers and payers count visits. */
const daysIn: Record<PeriodUnit, number> = { d: 1, wk: 7, mo: 28 };

interface Stretch {
  unit: PeriodUnit;
  count: number;
}

/** Phases of one unit in a row are one stretch, so that two months after January 31 are March 31 and not March 28. */
function stretches(phases: Phase[]): Stretch[] | null {
  const joined: Stretch[] = [];
  for (const { period, periodUnit, periods } of phases) {
    if (!periods) return null;
    const last = joined.at(-1);
    if (last?.unit === periodUnit) last.count += period * periods[1];
    else joined.push({ unit: periodUnit, count: period * periods[1] });
  }
  return joined;
}

const after = (day: string, unit: PeriodUnit, count: number): string => {
  if (unit === 'mo') return monthsAfter(day, count);
  return daysAfter(day, unit === 'wk' ? count * 7 : count);
};
