import { defineRule, met, unmet } from '../rule.ts';
import { goalChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'goals-stated',
  element: 'goals',
  met: 'A goal of treatment is stated',
  unmet: 'Add a goal that can be measured.',
  why: 'Payers compare function before and after; without a goal, progress cannot be shown.',
  source: { label: '42 CFR 410.61(b)–(d); LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: ({ goals, plan }) =>
    goals.length > 0
      ? met(...goals.map(({ evidence }) => evidence))
      : unmet({ severity: 'missing', suggestions: goalChoices(plan) }),
});
