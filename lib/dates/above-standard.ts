import type { Phase } from '../referral.ts';
import { courseWeeks, visitsPerWeek } from '../wording/plan.ts';

/** A month of care in which a plan has more visits a week than a payer's standard. */
interface Above {
  /** From 1 on. */
  month: number;
  planned: number;
  allowed: number;
}

/** The first month of care in which the plan is above the standard; a phase without an end goes on. */
export function firstAbove(phases: Phase[], standard: number[]): Above | null {
  let week = 0;
  for (const phase of phases) {
    const end = week + (phaseWeeks(phase) ?? Number.POSITIVE_INFINITY);
    const planned = visitsPerWeek(phase);
    const month = standard.findIndex(
      (allowed, at) => planned > allowed && at * weeksAMonth < end && (at + 1) * weeksAMonth > week,
    );
    if (month >= 0) return { month: month + 1, planned, allowed: standard[month] ?? 0 };
    week = end;
  }
  return null;
}

/** A month counts as four weeks, as in the plan. */
export const weeksAMonth = 4;

const phaseWeeks = (phase: Phase): number | null => courseWeeks({ phases: [phase] });
