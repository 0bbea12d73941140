import { describe, expect, it } from 'vitest';
import { readGoals } from '../../lib/language/goals.ts';
import { prepare } from '../../lib/language/text.ts';
import { goalCases, goalWords } from './cases/goals.ts';

const best = (text: string) => {
  const goals = readGoals(prepare(text));
  if (goals.length === 0) return 'none';
  return goals.some(({ measurable }) => measurable) ? 'measurable' : 'vague';
};

describe('readGoals', () => {
  it.each(goalCases)('%s → %s', (text, expected) => expect(best(text)).toBe(expected));

  it.each(goalWords)('the goals of "%s"', (text, words) => {
    expect(readGoals(prepare(text)).map(({ evidence }) => evidence.text)).toEqual(words);
  });
});
