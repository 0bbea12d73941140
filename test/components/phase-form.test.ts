import { describe, expect, it } from 'vitest';
import {
  periodName,
  taperAfter,
  withFewest,
  withLength,
  withMost,
  withPeriod,
} from '../../components/builders/phase-form.ts';
import type { Phase } from '../../lib/referral.ts';

const twice: Phase = { sessionsPerPeriod: [2, 2], period: 1, periodUnit: 'wk', periods: [6, 6] };

describe('a phase of the plan builder', () => {
  it.each([
    ['fewest passes most', withFewest(twice, 3), { ...twice, sessionsPerPeriod: [3, 3] }],
    ['fewest below most', withFewest(twice, 1), { ...twice, sessionsPerPeriod: [1, 2] }],
    ['most passes fewest', withMost(twice, 1), { ...twice, sessionsPerPeriod: [1, 1] }],
    ['every two weeks', withPeriod(twice, 'twoWeeks'), { ...twice, period: 2 }],
    ['a month', withPeriod(twice, 'month'), { ...twice, periodUnit: 'mo' }],
    ['length', withLength(twice, 8), { ...twice, periods: [8, 8] }],
    ['taper', taperAfter(twice), { ...twice, sessionsPerPeriod: [1, 1] }],
    ['taper of once', taperAfter(withMost(twice, 1)), { ...twice, sessionsPerPeriod: [1, 1] }],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted));

  it.each(['day', 'week', 'twoWeeks', 'month'] as const)('%s is known again', (name) =>
    expect(periodName(withPeriod(twice, name))).toBe(name),
  );
});
