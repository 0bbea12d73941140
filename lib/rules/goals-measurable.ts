import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { blanksIn } from '../wording/blank.ts';
import { goalChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'goals-measurable',
  element: 'goals',
  met: 'A goal can be measured or observed',
  unmet: 'Make the goal measurable: an activity or a number, now and then.',
  why: '“Feel better” cannot be shown; minutes of sitting, degrees of motion or a pain score can.',
  source: { label: 'LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: ({ goals, plan }) => {
    if (goals.length === 0) return notApplicable();
    const measurable = goals.filter((goal) => goal.measurable && blanksIn(goal.evidence.text) === 0);
    if (measurable.length > 0) return met();
    const evidence = goals.map((goal) => goal.evidence);
    if (goals.some((goal) => blanksIn(goal.evidence.text) > 0)) {
      return unmet({ severity: 'problem', summary: 'Fill in the blanks of the goal.', evidence });
    }
    return unmet({ severity: 'problem', evidence, suggestions: goalChoices(plan) });
  },
});
