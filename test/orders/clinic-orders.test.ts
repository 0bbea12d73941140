import { describe, expect, it } from 'vitest';
import { clinicOrders } from './clinic-orders.ts';
import { misses } from './misses.ts';
import { checkOrder, letters } from './statuses.ts';

const asSaid = ({ flags, totalSessions }: (typeof clinicOrders)[number], text: string) => {
  const report = checkOrder(text);
  return {
    letters: letters(report),
    ...(flags && { flags: report.flags }),
    ...(totalSessions && { totalSessions: report.plan.totalSessions }),
  };
};

const wanted = ({ expected, flags, totalSessions }: (typeof clinicOrders)[number]) => ({
  letters: expected,
  ...(flags && { flags }),
  ...(totalSessions && { totalSessions }),
});

describe('orders of clinics', () => {
  it.each(clinicOrders.filter(({ id }) => !misses.has(id)))('$id: $text', (order) => {
    expect(asSaid(order, order.text)).toEqual(wanted(order));
  });

  it.each(clinicOrders.filter(({ id }) => misses.has(id)))('$id is still misread: $text', (order) => {
    expect(asSaid(order, order.text), `Delete ${order.id} from the misses: it is read now`).not.toEqual(wanted(order));
  });

  it('misses only what is there', () => {
    const ids = clinicOrders.map(({ id }) => id);
    expect([...misses.keys()].filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
