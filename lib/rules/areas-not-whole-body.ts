import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { areaChoices } from '../wording/areas.ts';

export default defineRule({
  id: 'areas-not-whole-body',
  element: 'bodyArea',
  met: { en: 'The areas are regions, not the whole body', es: 'Las áreas son regiones, no todo el cuerpo' },
  unmet: {
    en: 'Replace “full body” with the regions to treat.',
    es: 'Reemplace “full body” por las regiones que se deben tratar.',
  },
  why: {
    en: 'A whole-body order has no targeted area and reads as a wellness massage.',
    es: 'Una orden para todo el cuerpo no señala ningún área y se lee como masaje de bienestar.',
  },
  source: { label: 'A physician’s guide to prescribing medical massage' },
  actor: 'clinical',
  check: (referral, context) => {
    if (referral.areas.length === 0) return notApplicable();
    const whole = referral.areas.filter(({ wholeBody }) => wholeBody);
    const [first] = whole;
    if (!first) return met();
    const suggestions = areaChoices(referral, context).map((choice) => ({
      ...choice,
      text: choice.parts?.[0]?.text ?? choice.text,
      replaces: first.evidence,
    }));
    return unmet({ severity: 'problem', evidence: whole.map(({ evidence }) => evidence), suggestions });
  },
});
