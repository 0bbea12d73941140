import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { planChoices } from '../wording/plan-choices.ts';

export default defineRule({
  id: 'frequency-not-prn',
  element: 'frequency',
  met: 'The visits are planned, not as needed',
  unmet: 'Replace “as needed” with visits per week and a number of weeks.',
  why: '“As needed” is no plan: it leaves frequency and end to the patient, and payers return it.',
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }, context) => {
    if (!plan.prn) return plan.hasFrequency ? met() : notApplicable();
    return unmet({
      severity: 'advice',
      indicator: 'warning',
      evidence: plan.evidence,
      suggestions: planChoices(context),
    });
  },
});
