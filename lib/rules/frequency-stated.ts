import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { frequencyChoices, planChoices } from '../wording/plan-choices.ts';

export default defineRule({
  id: 'frequency-stated',
  element: 'frequency',
  met: 'Visits per week or month are stated',
  unmet: 'Say how often: visits per week or month.',
  why: 'Without a frequency the therapist cannot schedule, and payers return the order as incomplete.',
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }, context) => {
    if (plan.hasFrequency) return met(...plan.evidence);
    if (plan.ambiguous) return notApplicable();
    const suggestions = plan.hasDuration ? frequencyChoices(context) : planChoices(context);
    return unmet({ severity: 'missing', evidence: plan.evidence, suggestions });
  },
});
