import type { Area } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { areaChoices } from '../wording/areas.ts';

/** "LBP" names a complaint, and "back" could be any part from neck to pelvis: neither says where to treat. */
const looseWords = /^(?:(?:acute|chronic) )?(?:c?lbp|back(?: pain|ache)?)$/i;

const loose = ({ evidence, site, side }: Area) =>
  side === null && (looseWords.test(evidence.text.trim()) || site === 'back');

export default defineRule({
  id: 'areas-exact',
  element: 'bodyArea',
  met: { en: 'The areas are exact enough to treat', es: 'Las áreas son lo bastante precisas para tratarlas' },
  unmet: { en: 'Say which part of the back to treat.', es: 'Indique qué parte de la espalda se debe tratar.' },
  why: {
    en: '“Back pain” and “LBP” name a complaint; the therapist needs the region, such as lumbar paraspinals or gluteals.',
    es: '“Back pain” y “LBP” nombran una molestia; el terapeuta necesita la región, como los paravertebrales lumbares o los glúteos.',
  },
  source: { label: 'A physician’s guide to prescribing medical massage' },
  actor: 'clinical',
  check: (referral, context) => {
    const named = referral.areas.filter(({ wholeBody }) => !wholeBody);
    if (named.length === 0) return notApplicable();
    const exact = named.filter((area) => !loose(area));
    if (exact.length > 0) return met();
    const evidence = named.map((area) => area.evidence);
    return unmet({ severity: 'problem', evidence, suggestions: areaChoices(referral, context) });
  },
});
