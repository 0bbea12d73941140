import { defineRule, met, unmet } from '../rule.ts';
import { durationChoices, planChoices } from '../wording/plan-choices.ts';

export default defineRule({
  id: 'duration-stated',
  element: 'duration',
  met: {
    en: 'The course has an end: weeks, months, a date or a number of visits',
    es: 'El plan tiene final: semanas, meses, una fecha o un número de visitas',
  },
  unmet: { en: 'Say how long the course lasts.', es: 'Indique cuánto dura el plan de tratamiento.' },
  why: {
    en: 'Care without an end reads as maintenance; payers want weeks, months, an end date or a number of visits.',
    es: 'Un plan sin final se lee como mantenimiento; los pagadores piden semanas, meses, una fecha final o un número de visitas.',
  },
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }, context) => {
    if (plan.hasDuration) return met(...plan.evidence);
    const suggestions = plan.hasFrequency ? durationChoices(context) : planChoices(context);
    return unmet({ severity: 'missing', evidence: plan.evidence, suggestions });
  },
});
