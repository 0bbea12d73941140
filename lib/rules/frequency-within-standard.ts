import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { toVerify } from '../wording/authorities.ts';
import { visitsPerWeek } from '../wording/plan.ts';

export default defineRule({
  id: 'frequency-within-standard',
  element: 'frequency',
  met: { en: 'The frequency stays within the payer’s standard', es: 'La frecuencia no pasa de la norma del pagador' },
  unmet: {
    en: 'Give reasons for the frequency: it is above the payer’s standard.',
    es: 'Justifique la frecuencia: pasa de la norma del pagador.',
  },
  why: {
    en: 'Above its standard this payer wants a written plan with reasons for the frequency. Verify with the payer.',
    es: 'Por encima de su norma, este pagador pide un plan escrito que justifique la frecuencia. Verifique con el pagador.',
  },
  source: toVerify('AS 23.30.095(c); 8 AAC 45.082(f)'),
  actor: 'clinical',
  check: ({ plan }, { payer }) => {
    const [firstMonth] = payer?.visitsPerWeekByMonth ?? [];
    const [first] = plan.phases;
    if (firstMonth === undefined || !first) return notApplicable();
    const busiest = Math.max(...plan.phases.map(visitsPerWeek));
    if (busiest <= firstMonth) return met(...plan.evidence);
    return unmet({
      severity: 'advice',
      summary: {
        en: `Give reasons for more than ${firstMonth} visits a week. Verify with the payer.`,
        es: `Justifique más de ${firstMonth} visitas por semana. Verifique con el pagador.`,
      },
      evidence: plan.evidence,
    });
  },
});
