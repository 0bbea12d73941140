import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSession } from '../../lib/language/session.ts';
import { prepare, type Region } from '../../lib/language/text.ts';
import type { Meaning } from '../../lib/reading.ts';
import { readCases } from './cases/read-cases.ts';
import { looserWritings } from './cases/writings.ts';

const read = (text: string) => readSession(prepare(text));
const shown = (text: string) => {
  const { minutes, units, conflict } = read(text);
  return `${minutes ?? '-'} ${units ?? '-'}${conflict ? ' conflict' : ''}`;
};
const cases = readCases('session.tsv').map(([text = '', minutes = '', units = '', marks = '']) => ({
  text,
  expected: `${minutes} ${units}${marks === 'conflict' ? ' conflict' : ''}`,
  miss: marks === 'miss',
}));

describe('the length of a visit', () => {
  it.each(cases.filter(({ miss }) => !miss))('$text → $expected', ({ text, expected }) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(cases.filter(({ miss }) => miss))('still misses $text → $expected', ({ text, expected }) => {
    expect(shown(text)).not.toBe(expected);
  });

  it('quotes exactly what was written', () => {
    for (const { text } of cases) {
      const prepared = prepare(text);
      for (const { text: words, start, end } of readSession(prepared).evidence)
        expect(prepared.raw.slice(start, end)).toBe(words);
    }
  });

  it('reads the same with other spacing, case and line breaks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.infiniteStream(fc.nat()), ({ text }, random) => {
        for (const writing of looserWritings(text, random)) expect(shown(writing), writing).toBe(shown(text));
      }),
    );
  });
});

describe('the length of a visit in a field of its own', () => {
  const inField = (meaning: Meaning, label: string, value: string) => {
    const region: Region = { start: 7, end: 7 + value.length, meaning, source: { field: 'f', label, text: value } };
    const { minutes, units } = readSession(prepare(`Units: ${value}\n`, [region]));
    return [minutes, units];
  };
  it.each([
    ['units', 'Units', '4', [60, 4]],
    ['units', 'Session length (minutes)', '60', [60, 4]],
    ['units', 'Minutes', '45', [45, 3]],
    ['units', 'Units per visit', '2', [30, 2]],
    ['units', 'Units', '60', [60, 4]],
    ['units', 'Length', '1 hour', [60, 4]],
    ['goals', 'Goals', '60 min', [null, null]],
  ] as const)('%s field "%s" holding "%s"', (meaning, label, value, expected) => {
    expect(inField(meaning, label, value)).toEqual(expected);
  });
});
