import { describe, expect, it } from 'vitest';
import { daysAfter, earliest, monthsAfter } from '../../lib/dates/calendar.ts';

describe('days after a day', () => {
  it.each([
    ['2026-12-01', 0, '2026-12-01'],
    ['2026-12-01', 30, '2026-12-31'],
    ['2026-12-01', 90, '2027-03-01'],
    ['2026-11-01', 90, '2027-01-30'],
    ['2026-11-01', 180, '2027-04-30'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 365, '2029-02-28'],
    // Clocks change in these nights; days do not.
    ['2027-03-13', 1, '2027-03-14'],
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s and %i days is %s', (day, count, then) => expect(daysAfter(day, count)).toBe(then));
});

describe('months after a day', () => {
  it.each([
    ['2026-12-01', 1, '2027-01-01'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 2, '2027-03-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-03-31', 1, '2027-04-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 12, '2027-12-15'],
  ])('%s and %i months is %s', (day, count, then) => expect(monthsAfter(day, count)).toBe(then));
});

describe('the earliest day', () => {
  it.each<[string[], string | null]>([
    [['2027-01-02', '2026-12-31'], '2026-12-31'],
    [['2026-12-31'], '2026-12-31'],
    [[], null],
  ])('of %j is %s', (days, first) => expect(earliest(days)).toBe(first));
});
