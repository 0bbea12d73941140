import { describe, expect, it } from 'vitest';
import { courseEnd, courseStart, dayOfVisit } from '../../lib/dates/course.ts';
import { readText } from '../../lib/language/read.ts';

const read = (words: string) => readText(`Massage therapy, neck, M54.2, ${words}`);

describe('a course is counted from', () => {
  it.each([
    ['1x/week for 6 weeks from 12/01/2026', '2026-12-01', 'stated'],
    ['1x/week for 6 weeks. Order date: 11/20/2026', '2026-11-20', 'orderDate'],
    ['1x/week for 6 weeks', '2026-11-22', 'today'],
  ])('%s: %s (%s)', (words, day, known) => expect(courseStart(read(words), '2026-11-22')).toEqual({ day, known }));
});

describe('a course from December 1, 2026 ends', () => {
  it.each([
    ['2x/wk x 6 wks', '2027-01-12'],
    ['1-2x/wk for 4-6 weeks', '2027-01-12'],
    ['3x/wk x1, 2x/wk x2, 1x/wk x4', '2027-01-19'],
    ['weekly x 90 days', '2027-03-02'],
    ['1x/week x4, then monthly x2', '2027-02-28'],
    ['every other week for 6 visits', '2027-02-23'],
    ['12 visits', null],
    ['biweekly for 8 weeks', null],
    ['1x/week', null],
    ['2x/wk x 6 wks, 10 visits', null],
    ['2x/wk x 6 wks from 12/01/2026 to 01/31/2027', '2027-01-31'],
  ])('%s: %s', (words, day) => expect(courseEnd(read(words), '2026-12-01')).toBe(day));

  it('never before it starts', () =>
    expect(courseEnd(read('weekly x 4 from 10/01/2026 to 11/01/2026'), '2026-12-01')).toBeNull());
});

describe('visits can have been given by', () => {
  it.each<[string, number, string | null]>([
    ['1x/week for 8 weeks', 1, '2026-12-01'],
    ['1x/week for 8 weeks', 6, '2027-01-05'],
    ['2x/week for 6 weeks', 6, '2026-12-18'],
    ['3x/week for 4 weeks', 6, '2026-12-12'],
    ['1-2x/wk for 6 weeks', 6, '2026-12-18'],
    ['2x/wk x 2 wks then 1x/wk x 4 wks', 6, '2026-12-22'],
    ['every other week for 8 visits', 6, '2027-02-09'],
    ['1x/week for 4 weeks', 6, null],
    ['12 visits', 6, null],
    ['biweekly for 8 weeks', 6, null],
  ])('%s, visit %i: %s', (words, visit, day) => expect(dayOfVisit(read(words).plan, '2026-12-01', visit)).toBe(day));
});
