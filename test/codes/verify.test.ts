import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realTable } from './real-table.ts';

const replacements = (code: string, context = '') =>
  realTable.verify(code, context).replacements.map((replacement) => replacement.code);

describe('the edition that ships', () => {
  it('is FY2027 with the official totals', () => {
    expect(realTable.edition).toEqual({
      name: 'FY2027',
      from: '2026-10-01',
      to: '2027-09-30',
      rows: 98_403,
      billable: 74_879,
    });
    expect(realTable.billableUnder('M54').map(({ code }) => code)).toContain('M54.50');
    expect(['M54.5', 'S13.4', 'M54.50', 'M99.99', ''].map((code) => realTable.billableUnder(code).length)).toEqual([
      3, 3, 1, 0, 0,
    ]);
  });

  const changes = readFileSync(new URL('../../scripts/icd10cm-fy2027-changes.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [change: string, code: string, flag: string, title: string]);

  it('has every change of the year', () => {
    expect(changes).toHaveLength(278);
    for (const [change, code, flag, title] of changes) {
      const expected = change === 'delete' ? undefined : { code, billable: flag === '1', title };
      expect(realTable.find(code), `${change} ${code}`).toEqual(expected);
    }
  });

  it.each(changes)('judges %s %s by its new state', (change, code, flag) => {
    const { valid, billable, replacements, notes } = realTable.verify(code);
    expect([valid, billable]).toEqual([change !== 'delete', change !== 'delete' && flag === '1']);
    if (billable) return;
    expect(replacements.length).toBeGreaterThan(0);
    expect(replacements.every((each) => each.billable)).toBe(true);
    expect(notes.map(({ en }) => en).join(' ')).toMatch(/category|deleted/);
  });
});

describe('verify', () => {
  it.each([
    // [asked, valid, billable, the first replacements]
    ['M54.50', true, true, []],
    ['m54.50', true, true, []],
    ['M79.7', true, true, []],
    ['G89.29', true, true, []],
    ['M25.511', true, true, []],
    ['M54.5', true, false, ['M54.50', 'M54.59', 'M54.51']],
    ['M79.1', true, false, ['M79.18', 'M79.12']],
    ['M54.4', true, false, ['M54.40']],
    ['S13.4', true, false, ['S13.4XXA', 'S13.4XXD', 'S13.4XXS']],
    ['M51.36', true, false, ['M51.360', 'M51.361', 'M51.362', 'M51.369']],
    ['M51.37', true, false, ['M51.370', 'M51.371', 'M51.372', 'M51.379']],
    ['M72.2', true, false, ['M67.A09', 'M67.A01', 'M67.A02']],
    ['G35', true, false, ['G35.D', 'G35.A']],
    ['G93.3', true, false, ['G93.32', 'G93.31', 'G93.39']],
    ['R51', true, false, ['R51.9']],
    ['O99.89', true, false, ['O99.891', 'O99.892', 'O99.893']],
    ['M65.9', true, false, ['M65.90']],
    ['M67.A', true, false, ['M67.A09']],
    ['M67.A0', true, false, ['M67.A09']],
    ['M79.3', true, true, ['M79.7']],
    ['M5450', true, true, ['M54.50']],
    ['S134XXA', true, true, ['S13.4XXA']],
    ['M54.5O', false, false, ['M54.50']],
    ['M54.l6', false, false, ['M54.16']],
    ['S13.4A', false, false, ['S13.4XXA']],
    ['S13.4D', false, false, ['S13.4XXD']],
    ['S13.4X', false, false, ['S13.4XXA']],
    ['M54.50XA', false, false, ['M54.50']],
    ['M54.55', false, false, ['M54.50']],
    ['S23.420A', false, false, ['S43.60XA']],
    ['T52.8X1A', false, false, ['T52.891A']],
    ['М54.50', false, false, ['M54.50']],
    ['Ｍ54.50', false, false, ['M54.50']],
    ['M５４.50', false, false, ['M54.50']],
    ['fibromyalgia', false, false, []],
    ['', false, false, []],
  ] as const)('%j', (asked, valid, billable, first) => {
    const verdict = realTable.verify(asked);
    expect(verdict).toMatchObject({ asked, valid, billable });
    expect(replacements(asked).slice(0, first.length)).toEqual(first);
    if (first.length === 0) expect(verdict.replacements).toEqual([]);
  });

  it.each([
    ['M54.4', 'right leg', 'M54.41'],
    ['M25.51', 'pain in the left shoulder', 'M25.512'],
    ['M72.2', 'plantar fasciitis L', 'M67.A02'],
    ['M79.1', 'myalgia of the neck', 'M79.12'],
    ['S13.4', 'whiplash, rehab phase', 'S13.4XXD'],
    ['M51.36', 'lower extremity pain only', 'M51.361'],
    ['G56.0', 'both hands', 'G56.03'],
    ['G35', 'relapsing-remitting', 'G35.A'],
  ])('%s beside "%s" is likely %s', (code, context, likely) => {
    expect(replacements(code, context)[0]).toBe(likely);
  });

  it.each([
    ['M54.5', /since 2021-10-01 \(FY2027\)/],
    ['M72.2', /since 2026-10-01 .* Plantar fasciitis moved/],
    ['M79.3', /panniculitis; fibromyalgia is M79\.7/],
    ['М54.50', /only looks like the letter M/],
    ['Ｍ54.50', /full-width/],
    ['M5450', /without its dot/],
    ['R52', /Name where the pain is/],
    ['Z73.3', /alone does not support massage/],
  ])('says of %s why', (code, note) => {
    expect(
      realTable
        .verify(code)
        .notes.map(({ en }) => en)
        .join(' '),
    ).toMatch(note);
  });

  it('does not offer fibromyalgia where the words say otherwise', () => {
    expect(replacements('M79.3', 'panniculitis of the thigh')).toEqual([]);
  });
});

describe('any string', () => {
  const plainCode = /^\s*[A-Za-z][0-9][0-9A-Za-z](?:\s*\.?\s*[0-9A-Za-z]{1,4})?\s*$/;

  const neverFalselyValid = (text: string) => {
    const { valid, billable, code, replacements: offered } = realTable.verify(text);
    const known = realTable.find(code);
    if (valid) expect(plainCode.test(text) && known !== undefined && known.billable === billable).toBe(true);
    else expect(billable).toBe(false);
    for (const { code: other } of offered) expect(realTable.find(other)?.billable).toBe(true);
  };

  it('is judged without a throw, and never falsely valid', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), neverFalselyValid), { numRuns: 500 });
    fc.assert(fc.property(fc.stringMatching(/^[A-ZМＭ][0-9O][0-9A-Z]\.?[0-9A-ZOl]{0,5}$/), neverFalselyValid), {
      numRuns: 500,
    });
  });

  it('is searched without a throw, and finds only codes of the table', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const found = realTable.search(text, { limit: 5, context: text, chartCodes: [text] });
        expect(found.length).toBeLessThanOrEqual(5);
        for (const row of found) expect(realTable.find(row.code)).toEqual(row);
      }),
      { numRuns: 300 },
    );
  });
});
