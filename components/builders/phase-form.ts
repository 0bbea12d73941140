import type { PeriodUnit, Phase, Range } from '../../lib/referral.ts';

/** The periods people choose from. */
export type PeriodName = 'day' | 'week' | 'twoWeeks' | 'month';

const periods: Record<PeriodName, { period: number; periodUnit: PeriodUnit }> = {
  day: { period: 1, periodUnit: 'd' },
  week: { period: 1, periodUnit: 'wk' },
  twoWeeks: { period: 2, periodUnit: 'wk' },
  month: { period: 1, periodUnit: 'mo' },
};

export const periodNames: PeriodName[] = ['day', 'week', 'twoWeeks', 'month'];

export const periodName = ({ period, periodUnit }: Phase): PeriodName =>
  periodUnit === 'd' ? 'day' : periodUnit === 'mo' ? 'month' : period === 2 ? 'twoWeeks' : 'week';

export const withPeriod = (phase: Phase, name: PeriodName): Phase => ({ ...phase, ...periods[name] });

/** The larger number follows when the smaller passes it, and the other way round. */
export const withFewest = (phase: Phase, fewest: number): Phase =>
  withVisits(phase, [fewest, Math.max(fewest, phase.sessionsPerPeriod[1])]);

export const withMost = (phase: Phase, most: number): Phase =>
  withVisits(phase, [Math.min(most, phase.sessionsPerPeriod[0]), most]);

const withVisits = (phase: Phase, sessionsPerPeriod: Range): Phase => ({ ...phase, sessionsPerPeriod });

export const withLength = (phase: Phase, length: number): Phase => ({ ...phase, periods: [length, length] });

/** A taper: half the visits of the phase before, over as long. */
export const taperAfter = (phase: Phase): Phase => {
  const visits = Math.max(1, Math.floor(phase.sessionsPerPeriod[1] / 2));
  return { ...phase, sessionsPerPeriod: [visits, visits] };
};
