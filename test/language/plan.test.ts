import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../lib/language/plan.ts';
import { prepare } from '../../lib/language/text.ts';
import type { Plan, Range } from '../../lib/referral.ts';
import { readCases } from './cases/read-cases.ts';
import { looserWritings } from './cases/writings.ts';

const read = (text: string) => readPlan(prepare(text));

const range = (value: Range | null) => (value === null ? '-' : value[0] === value[1] ? `${value[0]}` : value.join('-'));
const phases = (plan: Plan) =>
  plan.phases
    .map(({ sessionsPerPeriod, period, periodUnit, periods }) => {
      return `${range(sessionsPerPeriod)}/${period === 1 ? '' : period}${periodUnit}*${range(periods)}`;
    })
    .join(' + ') || '-';
const marks = (plan: Plan) =>
  [
    plan.ambiguous && 'AMB',
    plan.totalMismatch && 'MIS',
    plan.hasFrequency && 'F',
    plan.hasDuration && 'D',
    plan.prn && 'prn',
    plan.openEnded && 'open',
  ].filter((mark) => mark !== false);
const shown = (text: string) => {
  const plan = read(text);
  return `${phases(plan)} | ${range(plan.totalSessions)} | ${marks(plan).join(',')}`;
};

const tables = {
  shorthand: readCases('plan-shorthand.tsv'),
  plans: readCases('plan.tsv'),
  none: readCases('no-plan.tsv'),
};
const misses = readCases('plan-misses.tsv');

describe('shorthand for frequency and duration', () => {
  it.each(tables.shorthand)('%s → %s, %s', (text, written, total, mark = '') => {
    expect(shown(text ?? '')).toBe(`${written} | ${total} | ${mark}`);
  });
});

describe('plans as clinicians write them', () => {
  it.each(tables.plans)('%s → %s, %s', (text, written, total, mark = '') => {
    const plan = read(text ?? '');
    expect([phases(plan), range(plan.totalSessions)]).toEqual([written, total]);
    expect(
      marks(plan)
        .filter((one) => one !== 'F' && one !== 'D')
        .join(','),
    ).toBe(mark);
  });
});

describe('what is no plan', () => {
  it.each(tables.none)('%s', (text) => {
    const { phases: found, totalSessions, ambiguous, hasFrequency, hasDuration, prn } = read(text ?? '');
    expect({ found, totalSessions, ambiguous, hasFrequency, hasDuration, prn }).toEqual({
      found: [],
      totalSessions: null,
      ambiguous: false,
      hasFrequency: false,
      hasDuration: false,
      prn: false,
    });
  });
});

describe('known misses', () => {
  it.each(misses)('%s is still not read as %s, %s', (text, written, total) => {
    const plan = read(text ?? '');
    expect([phases(plan), range(plan.totalSessions)]).not.toEqual([written, total]);
  });
});

describe('what can be read in two ways', () => {
  it.each([
    [
      'bi-weekly x 8',
      [
        '1 visit every 2 weeks for 8 weeks (4 visits)',
        '1 visit every 2 weeks for 16 weeks (8 visits)',
        '2 visits per week for 8 weeks (16 visits)',
        '2 visits per week for 4 weeks (8 visits)',
      ],
    ],
    [
      'biweekly x 7',
      [
        '1 visit every 2 weeks for 6-8 weeks (3-4 visits)',
        '1 visit every 2 weeks for 14 weeks (7 visits)',
        '2 visits per week for 7 weeks (14 visits)',
        '2 visits per week for 3-4 weeks (6-8 visits)',
      ],
    ],
    [
      'biweekly x 8 visits',
      ['1 visit every 2 weeks for 16 weeks (8 visits)', '2 visits per week for 4 weeks (8 visits)'],
    ],
    [
      'biweekly for 12 weeks',
      ['1 visit every 2 weeks for 12 weeks (6 visits)', '2 visits per week for 12 weeks (24 visits)'],
    ],
    ['bimonthly', ['1 visit every 2 months', '2 visits per month']],
    ['repeat x 2 (6 visits each)', ['12 visits', '18 visits']],
    ['2x6', ['2 visits per week for 6 weeks (12 visits)']],
    ['2x/wk x 6 wks', []],
  ])('%s offers its readings', (text, choices) => {
    expect(read(text).choices).toEqual(choices);
  });
});

describe('properties', () => {
  const texts = fc.constantFrom(
    ...Object.values(tables)
      .flat()
      .map(([text = '']) => text),
  );

  it('quotes exactly what was written', () => {
    for (const [text = ''] of Object.values(tables).flat()) {
      const prepared = prepare(text);
      for (const { text: words, start, end } of readPlan(prepared).evidence)
        expect(prepared.raw.slice(start, end)).toBe(words);
    }
  });

  it('reads the same with other spacing, case and line breaks', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (text, random) => {
        for (const writing of looserWritings(text, random)) expect(shown(writing), writing).toBe(shown(text));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', { timeout: 30_000 }, () => {
    const words = fc.constantFrom(
      '2',
      'x',
      '/',
      'wk',
      '6',
      'weeks',
      'then',
      'biweekly',
      'visits',
      'up',
      'to',
      'every',
      'of',
      '-',
      '(',
      ')',
      'massage',
      '12/1/26',
      'until',
      'total',
      'q',
      'a',
      'month',
      ':',
      'freq',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const { phases: found, totalSessions } = read(text);
          for (const { sessionsPerPeriod, periods } of found) {
            expect(sessionsPerPeriod[0]).toBeLessThanOrEqual(sessionsPerPeriod[1]);
            if (periods) expect(periods[0]).toBeLessThanOrEqual(periods[1]);
          }
          if (totalSessions) expect(totalSessions[0]).toBeLessThanOrEqual(totalSessions[1]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['1 x '],
    [','],
    ['1'],
    [' '],
    ['2x/wk x 6 wks, '],
    ['1/1/1'],
    ['12/1/26 '],
    ['six '],
    ['('],
    ['up to '],
    ['a.'],
    ['massage 2 of '],
  ])('reads a megabyte of "%s" in no time', (part) => {
    const prepared = prepare(part.repeat(1_000_000 / part.length));
    const started = performance.now();
    readPlan(prepared);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
