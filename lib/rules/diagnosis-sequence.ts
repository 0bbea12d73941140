import { companionAdvice } from '../codes/sequence.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { codedDiagnoses } from '../wording/counted-diagnoses.ts';
import { isPregnant } from '../wording/pregnancy.ts';

export default defineRule({
  id: 'diagnosis-sequence',
  element: 'diagnosis',
  met: {
    en: 'Codes that need another code first or beside them have it',
    es: 'Los códigos que exigen otro antes o al lado lo tienen',
  },
  unmet: {
    en: 'Add the code that must stand with this one, or put it first.',
    es: 'Agregue el código que debe acompañar a este, o póngalo primero.',
  },
  why: {
    en: 'Pregnancy, aftercare, pain and injury codes need others beside them; alone they are returned.',
    es: 'Los códigos de embarazo, cuidados posteriores, dolor y lesión necesitan otros a su lado; solos, se devuelven.',
  },
  source: { label: 'ICD-10-CM Official Guidelines, I.C.6, I.C.15, I.C.19 to I.C.21' },
  actor: 'admin',
  check: (referral) => {
    const coded = codedDiagnoses(referral);
    if (coded.length === 0) return notApplicable();
    const { claimNumber, injuryDate } = referral.authorization;
    const advice = companionAdvice(
      coded.map(({ code }) => code),
      { accident: claimNumber !== null || injuryDate !== null, pregnant: isPregnant(referral) },
    );
    const findings = advice.map(({ code, advice: summary }) => ({
      severity: 'advice' as const,
      summary,
      evidence: coded.filter((diagnosis) => diagnosis.code === code).map(({ evidence }) => evidence),
    }));
    return findings.length > 0 ? unmet(...findings) : met();
  },
});
