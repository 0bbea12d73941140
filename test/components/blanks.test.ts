import { describe, expect, it } from 'vitest';
import { fillBlanks, hasBlanks, nameOfBlank } from '../../components/builders/blanks.ts';
import type { Suggestion } from '../../lib/finding.ts';

const goal: Suggestion = {
  label: 'Pain',
  text: 'Goal: pain from ____/10 to ____/10 by week 6.',
  parts: [{ meaning: 'goals', text: 'pain from ____/10 to ____/10' }],
};

describe('filling blanks', () => {
  it.each([
    [['7', '3'], 'Goal: pain from 7/10 to 3/10 by week 6.', 'pain from 7/10 to 3/10'],
    [['7'], 'Goal: pain from 7/10 to ____/10 by week 6.', 'pain from 7/10 to ____/10'],
    [['', ' '], 'Goal: pain from ____/10 to ____/10 by week 6.', 'pain from ____/10 to ____/10'],
    [[' 7 ', '$&'], 'Goal: pain from 7/10 to $&/10 by week 6.', 'pain from 7/10 to $&/10'],
  ])('%j', (values, text, part) => {
    const filled = fillBlanks(goal, values);
    expect(filled.text).toBe(text);
    expect(filled.parts?.[0]?.text).toBe(part);
  });

  it('leaves words without blanks alone', () => {
    const whole = { label: 'x', text: 'No known contraindications.' };
    expect(hasBlanks(whole)).toBe(false);
    expect(fillBlanks(whole, ['y']).text).toBe(whole.text);
  });

  it.each([
    ['Goal: pain from ', 'Goal: pain from'],
    ['one. Tried so far: ', 'Tried so far:'],
    ['a very long line of words before ', 'line of words before'],
  ])('names the blank after “%s”', (before, name) => expect(nameOfBlank(before)).toBe(name));
});
