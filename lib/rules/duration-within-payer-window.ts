import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { hedged } from '../wording/hedged.ts';
import { courseWeeks } from '../wording/plan.ts';

export default defineRule({
  id: 'duration-within-payer-window',
  element: 'duration',
  met: { en: 'The course fits the payer’s window', es: 'El plan cabe en el plazo del pagador' },
  unmet: {
    en: 'Shorten the course or document improvement: it is longer than the payer’s window.',
    es: 'Acorte el plan o documente la mejoría: supera el plazo del pagador.',
  },
  why: {
    en: 'Some payers limit the time of passive care such as massage; later care needs documented improvement.',
    es: 'Algunos pagadores limitan el tiempo de la atención pasiva, como el masaje; después exigen una mejoría documentada.',
  },
  source: payerProfile,
  actor: 'clinical',
  check: ({ plan }, { payer }) => {
    const weeks = courseWeeks(plan);
    if (!payer?.courseWeeks || weeks === null) return notApplicable();
    if (weeks <= payer.courseWeeks) return met(...plan.evidence);
    const summary = {
      en: `Shorten the course to ${payer.courseWeeks} weeks, or document improvement.`,
      es: `Acorte el plan a ${payer.courseWeeks} semanas o documente la mejoría.`,
    };
    return unmet({
      severity: 'advice',
      summary: hedged(summary, payer, 'courseWeeks'),
      evidence: plan.evidence,
      source: payer.source,
    });
  },
});
