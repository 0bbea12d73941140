import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { contraindicationLists } from '../wording/authorities.ts';
import { hasLymphedema } from '../wording/statements.ts';

const drainage = /lymph|\bmld\b|decongest/i;

export default defineRule({
  id: 'procedure-suits-lymphedema',
  element: 'procedure',
  met: {
    en: 'Lymphedema is treated with manual lymph drainage',
    es: 'El linfedema se trata con drenaje linfático manual',
  },
  unmet: {
    en: 'Name manual lymph drainage, by a therapist trained in it.',
    es: 'Nombre el drenaje linfático manual, con un terapeuta formado en él.',
  },
  why: {
    en: 'Lymphedema calls for light drainage strokes by a trained therapist; deep work on the limb can harm.',
    es: 'El linfedema requiere un drenaje suave por un terapeuta formado; el trabajo profundo en la extremidad puede hacer daño.',
  },
  source: contraindicationLists,
  actor: 'clinical',
  check: (referral) => {
    if (!hasLymphedema(referral)) return notApplicable();
    const found = referral.procedures.find(({ technique }) => drainage.test(technique));
    if (found) return met(found.evidence);
    const text = 'Technique: manual lymph drainage (CPT 97140), by a therapist trained in it.';
    const parts = [{ meaning: 'procedure' as const, text: '97140 manual lymph drainage' }];
    return unmet({ severity: 'advice', suggestions: [{ label: 'manual lymph drainage (CPT 97140)', text, parts }] });
  },
});
