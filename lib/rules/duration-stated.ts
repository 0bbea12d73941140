import { defineRule, met, unmet } from '../rule.ts';
import { durationChoices, planChoices } from '../wording/plan-choices.ts';

export default defineRule({
  id: 'duration-stated',
  element: 'duration',
  met: 'The course has an end: weeks, months, a date or a number of visits',
  unmet: 'Say how long the course lasts.',
  why: 'Care without an end reads as maintenance; payers want weeks, months, an end date or a number of visits.',
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }, context) => {
    if (plan.hasDuration) return met(...plan.evidence);
    const suggestions = plan.hasFrequency ? durationChoices(context) : planChoices(context);
    return unmet({ severity: 'missing', evidence: plan.evidence, suggestions });
  },
});
