import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/language/read.ts';
import type { Plan, Range, Session } from '../../lib/referral.ts';
import { missedDistractors, missedPlans, type PlanCase, unseenDistractors, unseenPlans } from './cases/unseen-plans.ts';

const range = (value: Range | null) => (value === null ? '?' : value[0] === value[1] ? `${value[0]}` : value.join('-'));

const phases = ({ phases: all }: Plan) =>
  all
    .map(({ sessionsPerPeriod, period, periodUnit, periods }) => {
      return `${range(sessionsPerPeriod)}/${period === 1 ? '' : period}${periodUnit} x${range(periods)}`;
    })
    .join(' + ');

const stated = (length: string, { minutes, units }: Session) =>
  length.split(' ').every((part) => (part.endsWith('m') ? minutes : units) === Number.parseInt(part, 10));

const total = (plan: Plan) => (plan.totalSessions === null ? '' : range(plan.totalSessions));

const judge = ([text, written, visits, length]: PlanCase): boolean => {
  const { plan, session } = readText(text);
  const planned =
    written === 'ask'
      ? plan.ambiguous
      : !plan.ambiguous && (written === '*' || written.split('|').includes(phases(plan)));
  const counted = visits === '*' || visits.split('|').includes(total(plan));
  return planned && counted && (length === undefined || stated(length, session));
};

const leftAlone = (text: string) => {
  const { plan } = readText(text);
  return plan.phases.length === 0 && plan.totalSessions === null && !plan.ambiguous;
};

const wrongPlans = unseenPlans.filter((one) => !judge(one)).map(([text]) => text);
const wrongDistractors = unseenDistractors.filter((text) => !leftAlone(text));

describe('plans the grammar was not written for', () => {
  it('are read exactly, but for the recorded misses', () => {
    expect(wrongPlans).toEqual(missedPlans);
    expect(1 - wrongPlans.length / unseenPlans.length).toBeGreaterThanOrEqual(0.98);
  });

  it('are not seen where there are none, but for the recorded misses', () => {
    expect(wrongDistractors).toEqual(missedDistractors);
    expect(1 - wrongDistractors.length / unseenDistractors.length).toBeGreaterThanOrEqual(0.99);
  });
});
