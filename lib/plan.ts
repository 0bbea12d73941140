import type { Phase, Range } from './referral.ts';

/** A month counts as 4 weeks at least and as a twelfth of 52 weeks at most. */
export const weeksPerMonth: Range = [4, 13 / 3];

const unitNames = { d: 'day', wk: 'week', mo: 'month' } as const;

/** "2 visits per week for 6 weeks, then 1 visit per week for 4 weeks (16 visits)"; '' without phases. */
export function planSentence(phases: Phase[]): string {
  if (phases.length === 0) return '';
  const total = planTotal(phases);
  const course = phases.map(phaseWords).join(', then ');
  return total ? `${course} (${counted(total, 'visit')})` : course;
}

/** Visits over the whole course; null as soon as one phase has no end. */
export function planTotal(phases: Phase[]): Range | null {
  if (phases.length === 0) return null;
  const sum: Range = [0, 0];
  for (const { sessionsPerPeriod, periods } of phases) {
    if (!periods) return null;
    sum[0] += sessionsPerPeriod[0] * periods[0];
    sum[1] += sessionsPerPeriod[1] * periods[1];
  }
  return sum;
}

const phaseWords = (phase: Phase) => {
  const rate = `${sessions(phase.sessionsPerPeriod)} ${pace(phase)}`;
  return phase.periods ? `${rate} for ${lengthWords(phase, phase.periods)}` : rate;
};

const pace = ({ period, periodUnit }: Phase) =>
  period === 1 ? `per ${unitNames[periodUnit]}` : `every ${period} ${unitNames[periodUnit]}s`;

const lengthWords = ({ period, periodUnit }: Phase, periods: Range) =>
  counted([periods[0] * period, periods[1] * period], unitNames[periodUnit]);

const sessions = (range: Range) => counted(range, 'visit');

const counted = ([low, high]: Range, noun: string) => {
  const number = low === high ? `${high}` : low === 0 ? `up to ${high}` : `${low}-${high}`;
  return `${number} ${noun}${low === high && high === 1 ? '' : 's'}`;
};
