import { firstAbove, weeksAMonth } from '../dates/above-standard.ts';
import type { Said } from '../languages.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { toVerify } from '../wording/authorities.ts';
import { hedged } from '../wording/hedged.ts';

export default defineRule({
  id: 'frequency-within-standard',
  element: 'frequency',
  met: { en: 'The frequency stays within the payer’s standard', es: 'La frecuencia no pasa de la norma del pagador' },
  unmet: {
    en: 'Give reasons for the frequency: it is above the payer’s standard.',
    es: 'Justifique la frecuencia: pasa de la norma del pagador.',
  },
  why: {
    en: 'Above its standard a payer asks why, in Alaska in a written plan within 14 days. Verify with the payer.',
    es: 'Por encima de su norma un pagador pide razones, en Alaska en un plan escrito en 14 días. Verifique con el pagador.',
  },
  source: toVerify('AS 23.30.095(c); 8 AAC 45.082(f)'),
  actor: 'clinical',
  check: ({ plan }, { payer }) => {
    const standard = payer?.visitsPerWeekByMonth;
    if (!payer || !standard || plan.phases.length === 0) return notApplicable();
    const above = firstAbove(plan.phases, standard);
    if (!above) return met(...plan.evidence);
    const [planned, allowed] = [rateInWords(above.planned), rateInWords(above.allowed)];
    const summary = {
      en: `Give reasons for ${planned.en} in month ${above.month}: the standard is ${allowed.en}.`,
      es: `Justifique ${planned.es} en el mes ${above.month}: la norma es ${allowed.es}.`,
    };
    return unmet({
      severity: 'advice',
      summary: hedged(summary, payer, 'visitsPerWeekByMonth'),
      evidence: plan.evidence,
      source: payer.source,
    });
  },
});

/** "3 visits a week", "1 visit a month". */
function rateInWords(perWeek: number): Said {
  const often = perWeek >= 1;
  const count = Math.round((often ? perWeek : perWeek * weeksAMonth) * 10) / 10;
  const [visits, visitas] = count === 1 ? ['visit', 'visita'] : ['visits', 'visitas'];
  return often
    ? { en: `${count} ${visits} a week`, es: `${count} ${visitas} por semana` }
    : { en: `${count} ${visits} a month`, es: `${count} ${visitas} al mes` };
}
