import { describe, expect, it } from 'vitest';
import { type KnownOrder, knownOrders } from './known-orders.ts';
import { checkOrder, letters } from './statuses.ts';

describe('known orders', () => {
  it.each(knownOrders)('$id: $text', ({ text, expected, flags, totalSessions }: KnownOrder) => {
    const report = checkOrder(text);
    expect(letters(report)).toBe(expected);
    if (flags) expect(report.flags).toEqual(flags);
    if (totalSessions) expect(report.plan.totalSessions).toEqual(totalSessions);
  });
});
