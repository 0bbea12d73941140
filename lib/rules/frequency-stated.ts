import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { frequencyChoices, planChoices } from '../wording/plan-choices.ts';

export default defineRule({
  id: 'frequency-stated',
  element: 'frequency',
  met: { en: 'Visits per week or month are stated', es: 'Constan las visitas por semana o por mes' },
  unmet: { en: 'Say how often: visits per week or month.', es: 'Indique la frecuencia: visitas por semana o por mes.' },
  why: {
    en: 'Without a frequency the therapist cannot schedule, and payers return the order as incomplete.',
    es: 'Sin frecuencia, el terapeuta no puede programar las visitas y los pagadores devuelven la orden por incompleta.',
  },
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }, context) => {
    if (plan.hasFrequency) return met(...plan.evidence);
    if (plan.ambiguous) return notApplicable();
    const suggestions = plan.hasDuration ? frequencyChoices(context) : planChoices(context);
    return unmet({ severity: 'missing', evidence: plan.evidence, suggestions });
  },
});
