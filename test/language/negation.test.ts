import { describe, expect, it } from 'vitest';
import { standingAt } from '../../lib/language/negation.ts';
import { prepare } from '../../lib/language/text.ts';
import { missedStandings, standingCases } from './cases/standing-cases.ts';

const standing = (text: string, words: string) => {
  const prepared = prepare(text);
  const start = prepared.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return standingAt(prepared, start, start + words.length);
};

describe('how a clause holds its words', () => {
  it.each(standingCases)('%s: %s is %s', (text, words, expected) => expect(standing(text, words)).toBe(expected));

  it.each(standingCases)('in capitals, %s: %s is %s', (text, words, expected) => {
    expect(standing(text.toUpperCase(), words)).toBe(expected);
  });

  it.each(missedStandings)('still misses %s: %s is %s', (text, words, expected) => {
    expect(standing(text, words)).not.toBe(expected);
  });

  it('costs the same however long the clause is', () => {
    const long = prepare(`no ${'word '.repeat(100_000)}pain`);
    expect(standingAt(long, long.text.length - 4, long.text.length)).toBe('asserted');
  });
});
