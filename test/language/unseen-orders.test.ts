import { describe, expect, it } from 'vitest';
import { elements } from '../../lib/finding.ts';
import type { ReportJson } from '../../lib/report-json.ts';
import { checkOrder } from '../orders/statuses.ts';
import { missedInOrders, type UnseenOrder, unseenOrders } from './cases/unseen-orders.ts';

const letters = { present: 'P', problem: 'X', missing: 'M', notApplicable: 'N', cannotTell: '?' };

const agrees = (expected: string, read: string) =>
  expected === '.' || expected === read || (expected === '-' && (read === 'X' || read === 'M'));

const samePair = (a: [number, number], b: [number, number] | null) => b !== null && a[0] === b[0] && a[1] === b[1];

function disagreements({ id, order, statuses, visits, units, text }: UnseenOrder): string[] {
  const report: ReportJson = checkOrder(text);
  if (report.massageOrder !== order) return [`${id} order`];
  if (!order) return [];
  const wrong = elements.filter((name, at) => !agrees(statuses[at] ?? '', letters[report.elements[name].status]));
  return [
    ...wrong.map((name) => `${id} ${name} ${letters[report.elements[name].status]}`),
    ...(visits && !samePair(visits, report.plan.totalSessions) ? [`${id} visits ${report.plan.totalSessions}`] : []),
    ...(units !== null && report.session.units !== units ? [`${id} session ${report.session.units}`] : []),
  ];
}

describe('orders the grammar has not seen', () => {
  it('are labelled for every element', () => {
    for (const { id, order, statuses } of unseenOrders) expect([id, statuses.length]).toEqual([id, order ? 12 : 0]);
  });

  it('are read as a clinician would, but for the recorded misses', () => {
    expect(unseenOrders.flatMap(disagreements)).toEqual(missedInOrders);
  });
});
