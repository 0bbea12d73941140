import { neededWith } from '../codes/support.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { codedDiagnoses } from '../wording/counted-diagnoses.ts';

export default defineRule({
  id: 'diagnosis-supports-massage',
  element: 'diagnosis',
  met: {
    en: 'At least one code names a condition that massage treats',
    es: 'Al menos un código nombra una afección que el masaje trata',
  },
  unmet: { en: 'Add the condition that massage is to treat.', es: 'Agregue la afección que el masaje debe tratar.' },
  why: {
    en: 'A code for stress, sleep or unspecified pain alone is a common reason for refusal; verify with the payer.',
    es: 'Un código de estrés, sueño o dolor sin especificar, por sí solo, es una causa frecuente de rechazo; verifique con el pagador.',
  },
  source: {
    label: {
      en: 'Common reasons for refusal (verify with the payer)',
      es: 'Causas frecuentes de rechazo (verifique con el pagador)',
    },
  },
  actor: 'clinical',
  indicator: 'warning',
  overrideReasons: [
    { en: 'The payer accepts this diagnosis for massage', es: 'El pagador acepta este diagnóstico para masaje' },
  ],
  check: (referral, { codes }) => {
    const billable = codedDiagnoses(referral).filter(({ code }) => codes.find(code)?.billable);
    if (billable.length === 0) return notApplicable();
    const weak = billable.flatMap(({ code, evidence }) => {
      const needed = neededWith(code);
      return needed ? [{ code, needed, evidence }] : [];
    });
    const [first] = weak;
    if (!first || weak.length < billable.length) return met();
    const alone = weak
      .map(({ code }) => code)
      .slice(0, 5)
      .join(', ');
    return unmet({
      severity: 'advice',
      summary: {
        en: `Add the condition to be treated: ${alone} alone is rarely enough.`,
        es: `Agregue la afección que se va a tratar: con solo ${alone} rara vez basta.`,
      },
      detail: first.needed,
      evidence: weak.map(({ evidence }) => evidence),
    });
  },
});
