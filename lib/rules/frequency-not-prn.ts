import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { planChoices } from '../wording/plan-choices.ts';
import { instead } from '../wording/replacing.ts';

const asNeeded = /\bp\.?r\.?n\b|need|ad lib|desire|want|prefer/i;

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
    const words = plan.evidence.find(({ text }) => asNeeded.test(text));
    const plans = planChoices(context);
    const replaced = words ? plans.map(({ label, parts }) => instead(words, label, parts)) : plans;
    const suggestions = plan.hasFrequency && words ? [instead(words, '')] : replaced;
    return unmet({ severity: 'advice', indicator: 'warning', evidence: words ? [words] : plan.evidence, suggestions });
  },
});
