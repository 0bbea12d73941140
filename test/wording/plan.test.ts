import { describe, expect, it } from 'vitest';
import type { Phase } from '../../lib/referral.ts';
import { courseWeeks, planSentence, totalSessions } from '../../lib/wording/plan.ts';
import { sessionInWords, unitsOf } from '../../lib/wording/session.ts';
import { plan, weekly } from '../rules/answers.ts';

const every = (period: number, periodUnit: Phase['periodUnit'], periods: number): Phase => ({
  sessionsPerPeriod: [1, 1],
  period,
  periodUnit,
  periods: [periods, periods],
});
const range: Phase = { sessionsPerPeriod: [1, 2], period: 1, periodUnit: 'wk', periods: [4, 6] };

const sentences: [Phase[], string][] = [
  [[weekly(2, 6)], '2 visits per week for 6 weeks (12 visits)'],
  [[weekly(1, 1)], '1 visit per week for 1 week (1 visit)'],
  [[weekly(2, 4), weekly(1, 4)], '2 visits per week for 4 weeks, then 1 visit per week for 4 weeks (12 visits)'],
  [[every(2, 'wk', 3)], '1 visit every 2 weeks for 6 weeks (3 visits)'],
  [[every(1, 'mo', 3)], '1 visit per month for 3 months (3 visits)'],
  [[range], '1 to 2 visits per week for 4 to 6 weeks (4 to 12 visits)'],
  [[weekly(1, null)], '1 visit per week'],
];

const units: [number, number][] = [
  [7, 0],
  [8, 1],
  [22, 1],
  [23, 2],
  [37, 2],
  [38, 3],
  [52, 3],
  [53, 4],
  [67, 4],
  [68, 5],
  [90, 6],
  [127, 8],
  [128, 9],
];

describe('the plan in words', () => {
  it.each(sentences)('%j', (phases, sentence) => expect(planSentence(phases)).toBe(sentence));
  it('has no total without an end', () => expect(totalSessions([weekly(2, 2), weekly(1, null)])).toBe(null));
  it('counts a month as four weeks', () => expect(courseWeeks(plan([every(1, 'mo', 3)]))).toBe(12));
});

describe('the session in words', () => {
  it.each(units)('%i minutes are %i units', (minutes, count) => expect(unitsOf(minutes)).toBe(count));
  it('names both', () => expect(sessionInWords(15)).toBe('15 minutes (1 unit) per visit'));
});
