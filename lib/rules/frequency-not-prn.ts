import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { planChoices } from '../wording/plan-choices.ts';
import { instead } from '../wording/replacing.ts';

const asNeeded = /\bp\.?r\.?n\b|need|ad lib|desire|want|prefer/i;

export default defineRule({
  id: 'frequency-not-prn',
  element: 'frequency',
  met: { en: 'The visits are planned, not as needed', es: 'Las visitas están planificadas, no a demanda' },
  unmet: {
    en: 'Replace “as needed” with visits per week and a number of weeks.',
    es: 'Reemplace “as needed” por visitas por semana y un número de semanas.',
  },
  why: {
    en: '“As needed” is not a plan: it leaves frequency and end to the patient, and payers return it.',
    es: '“As needed” no es un plan: deja la frecuencia y el final al paciente, y los pagadores lo devuelven.',
  },
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
