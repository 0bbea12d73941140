import type { PeriodUnit, Phase, Plan, Range } from '../referral.ts';

/** "2 visits per week for 6 weeks (12 visits)": the same words for a suggestion, a letter and the plan builder. */
export function planSentence(phases: Phase[]): string {
  const total = totalSessions(phases);
  return total ? `${phasesInWords(phases)} (${rangeInWords(total)} ${noun(total[1], 'visit')})` : phasesInWords(phases);
}

export const phasesInWords = (phases: Phase[]): string =>
  phases
    .map((phase) => [frequencyInWords(phase), durationInWords(phase)].filter(Boolean).join(' for '))
    .join(', then ');

/** "2 visits per week", "1 visit every 2 weeks". */
export function frequencyInWords({ sessionsPerPeriod, period, periodUnit }: Phase): string {
  const visits = `${rangeInWords(sessionsPerPeriod)} ${noun(sessionsPerPeriod[1], 'visit')}`;
  return period === 1
    ? `${visits} per ${unitNames[periodUnit]}`
    : `${visits} every ${period} ${unitNames[periodUnit]}s`;
}

/** "6 weeks"; '' for a phase without an end. */
export function durationInWords({ periods, period, periodUnit }: Phase): string {
  if (!periods) return '';
  const length: Range = [periods[0] * period, periods[1] * period];
  return `${rangeInWords(length)} ${noun(length[1], unitNames[periodUnit])}`;
}

/** Visits over all phases; null when one of them has no end. */
export function totalSessions(phases: Phase[]): Range | null {
  if (phases.length === 0) return null;
  let total: Range = [0, 0];
  for (const { sessionsPerPeriod, periods } of phases) {
    if (!periods) return null;
    total = [total[0] + sessionsPerPeriod[0] * periods[0], total[1] + sessionsPerPeriod[1] * periods[1]];
  }
  return total;
}

/** Weeks over all phases, the longest reading; null when one of them has no end. */
export function courseWeeks({ phases }: Pick<Plan, 'phases'>): number | null {
  if (phases.length === 0 || phases.some(({ periods }) => !periods)) return null;
  return phases.reduce(
    (weeks, { periods, period, periodUnit }) => weeks + ((periods?.[1] ?? 0) * period * daysOf[periodUnit]) / 7,
    0,
  );
}

/** Visits a week of one phase, the most that may be meant. */
export const visitsPerWeek = ({ sessionsPerPeriod, period, periodUnit }: Phase): number =>
  (sessionsPerPeriod[1] * 7) / (period * daysOf[periodUnit]);

/** "6", or "6 to 12". */
export const rangeInWords = ([min, max]: Range): string => (min === max ? `${min}` : `${min} to ${max}`);

/** "6", or "6–12": the same in every language. */
export const inDigits = ([min, max]: Range): string => (min === max ? `${min}` : `${min}–${max}`);

/** A month counts as four weeks when visits are estimated, as prescribers and payers do. */
const daysOf: Record<PeriodUnit, number> = { d: 1, wk: 7, mo: 28 };

const unitNames: Record<PeriodUnit, string> = { d: 'day', wk: 'week', mo: 'month' };

const noun = (count: number, name: string) => (count === 1 ? name : `${name}s`);
