import { describe, expect, it } from 'vitest';
import { goalLines } from '../../lib/documents/order-words.ts';
import { readText } from '../../lib/language/read.ts';

const goals: [string, string][] = [
  ['Goal (activity): sitting from 20 to 60 min by week 6.', 'sitting from 20 to 60 min by week 6'],
  ['Goals: sit 60 min by week 8.', 'sit 60 min by week 8'],
  ['Sit 60 min by week 8.', 'Sit 60 min by week 8'],
];

describe('a goal on a paper', () => {
  it.each(goals)('“%s” stands under its heading without a second one', (order, words) => {
    expect(goalLines(readText(`Massage therapy, low back, 60 min weekly x 8. ${order}`)).join('; ')).toMatch(
      new RegExp(`^${words}\\.?$`),
    );
  });
});
