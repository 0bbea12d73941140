import { describe, expect, it } from 'vitest';
import { misses } from './misses.ts';
import { type KnownOrder, ordersIn } from './order-table.ts';
import { checkOrder, letters } from './statuses.ts';

const known = ordersIn('known-orders.tsv');
const clinics = [
  ...ordersIn('clinic-orders.tsv'),
  ...ordersIn('hard-orders.tsv'),
  ...ordersIn('odd-orders.tsv'),
  ...ordersIn('note-orders.tsv'),
];

const wanted = ({ expected, flags, totalSessions }: KnownOrder) => ({
  letters: expected,
  ...(flags && { flags }),
  ...(totalSessions && { totalSessions }),
});

function read({ text, flags, totalSessions }: KnownOrder) {
  const report = checkOrder(text);
  return {
    letters: letters(report),
    ...(flags && { flags: report.flags }),
    ...(totalSessions && { totalSessions: report.plan.totalSessions }),
  };
}

describe('the twenty-five orders every reader of referrals should get right', () => {
  it('are all there', () => expect(known.length).toBe(25));
  it.each(known)('$id: $text', (order) => expect(read(order)).toEqual(wanted(order)));
});

describe('orders as clinics write them', () => {
  it.each(clinics.filter(({ id }) => !misses.has(id)))('$id: $text', (order) => {
    expect(read(order)).toEqual(wanted(order));
  });

  it.each(clinics.filter(({ id }) => misses.has(id)))('$id is still misread: $text', (order) => {
    expect(read(order), `Delete ${order.id} from the misses: it is read now`).not.toEqual(wanted(order));
  });

  it('have names of their own, and misses are among them', () => {
    const ids = clinics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...misses.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
