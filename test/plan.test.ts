import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../lib/language/plan.ts';
import { prepare } from '../lib/language/text.ts';
import { planSentence, planTotal } from '../lib/plan.ts';
import type { PeriodUnit, Phase } from '../lib/referral.ts';

const phase = (sessions: number, period: number, periodUnit: PeriodUnit, periods: number | null): Phase => ({
  sessionsPerPeriod: [sessions, sessions],
  period,
  periodUnit,
  periods: periods === null ? null : [periods, periods],
});

describe('the sentence for a plan', () => {
  it.each([
    [[], '', null],
    [[phase(2, 1, 'wk', 6)], '2 visits per week for 6 weeks (12 visits)', [12, 12]],
    [
      [phase(2, 1, 'wk', 6), phase(1, 1, 'wk', 4)],
      '2 visits per week for 6 weeks, then 1 visit per week for 4 weeks (16 visits)',
      [16, 16],
    ],
    [[phase(1, 2, 'wk', 3)], '1 visit every 2 weeks for 6 weeks (3 visits)', [3, 3]],
    [[phase(1, 1, 'wk', 1)], '1 visit per week for 1 week (1 visit)', [1, 1]],
    [[phase(2, 1, 'mo', null)], '2 visits per month', null],
    [
      [{ ...phase(2, 1, 'wk', 6), sessionsPerPeriod: [1, 2] as [number, number], periods: [4, 6] as [number, number] }],
      '1-2 visits per week for 4-6 weeks (4-12 visits)',
      [4, 12],
    ],
    [
      [{ ...phase(2, 1, 'wk', 8), sessionsPerPeriod: [0, 2] as [number, number] }],
      'up to 2 visits per week for 8 weeks (up to 16 visits)',
      [0, 16],
    ],
  ])('%j', (phases, sentence, total) => {
    expect(planSentence(phases)).toBe(sentence);
    expect(planTotal(phases)).toEqual(total);
  });

  it('is read back as the same phases', () => {
    const ranges = (most: number) =>
      fc.tuple(fc.integer({ min: 1, max: most }), fc.nat(2)).map(([low, more]): [number, number] => [low, low + more]);
    const phases = fc.record({
      sessionsPerPeriod: ranges(5),
      period: fc.integer({ min: 1, max: 4 }),
      periodUnit: fc.constantFrom<PeriodUnit>('d', 'wk', 'mo'),
      periods: ranges(12),
    });
    fc.assert(
      fc.property(fc.array(phases, { minLength: 1, maxLength: 4 }), (plan) => {
        const distinct = plan.filter((one, at) => planSentence([one]) !== planSentence(plan.slice(at - 1, at)));
        const read = readPlan(prepare(planSentence(distinct)));
        expect(read.phases).toEqual(distinct);
        expect(read.totalSessions).toEqual(planTotal(distinct));
        expect(read.totalMismatch).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
