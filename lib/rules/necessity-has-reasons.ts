import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { necessityStatement } from '../wording/necessity.ts';

export default defineRule({
  id: 'necessity-has-reasons',
  element: 'medicalNecessity',
  met: {
    en: 'Necessity comes with a finding and the function it limits',
    es: 'La necesidad va con un hallazgo y la función que limita',
  },
  unmet: {
    en: 'Add what was found and what it limits: a bare “medically necessary” is easily refused.',
    es: 'Agregue qué se encontró y qué limita: “medically necessary” a secas se rechaza con facilidad.',
  },
  why: {
    en: 'Reviewers look for the finding, the lost function and what was tried; the bare words are often not enough.',
    es: 'Los revisores buscan el hallazgo, la función perdida y lo que ya se intentó; las palabras solas no suelen bastar.',
  },
  source: { label: 'LifeWise medical policy 8.03.502; WAC 296-23-250' },
  actor: 'clinical',
  check: (referral, { codes }) => {
    const { standing, finding, functionalLoss, evidence } = referral.necessity;
    if (standing !== 'asserted') return notApplicable();
    const reasons = [finding, functionalLoss].flatMap((reason) => reason ?? []);
    if (functionalLoss) return met(...reasons);
    const text = necessityStatement(referral, codes);
    const suggestions = [
      {
        label: { en: 'Add the reasons', es: 'Agregar los motivos' },
        text,
        parts: [{ meaning: 'medicalNecessity' as const, text }],
      },
    ];
    return unmet({ severity: 'advice', evidence, suggestions });
  },
});
