import type { Evidence, Referral } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { areaChoices } from '../wording/areas.ts';

/** "LBP" names a complaint: it hints at a region without saying where to treat. */
function complaintIn({ sources }: Referral): Evidence | null {
  for (const { field, text } of sources) {
    const found = /\bc?lbp\b/i.exec(text);
    if (found) {
      return { text: found[0], start: found.index, end: found.index + found[0].length, ...(field && { field }) };
    }
  }
  return null;
}

export default defineRule({
  id: 'areas-named',
  element: 'bodyArea',
  met: { en: 'The areas to treat are named', es: 'Se nombran las áreas por tratar' },
  unmet: { en: 'Name the areas to treat, with their side.', es: 'Nombre las áreas por tratar, con su lado.' },
  why: {
    en: 'A massage therapist may treat only the areas the order names; a diagnosis code does not name them.',
    es: 'El terapeuta de masaje solo puede tratar las áreas que nombra la orden; un código de diagnóstico no las nombra.',
  },
  source: { label: 'A physician’s guide to prescribing medical massage' },
  actor: 'clinical',
  check: (referral, context) => {
    const named = referral.areas.filter(({ wholeBody }) => !wholeBody);
    if (named.length > 0) return met(...named.map(({ evidence }) => evidence));
    if (referral.areas.length > 0) return notApplicable();
    const suggestions = areaChoices(referral, context);
    const hint = complaintIn(referral);
    if (!hint) return unmet({ severity: 'missing', suggestions });
    const summary = {
      en: 'Name the areas to treat: “LBP” names a complaint, not an area.',
      es: 'Nombre las áreas por tratar: “LBP” nombra una molestia, no un área.',
    };
    return unmet({ severity: 'problem', summary, evidence: [hint], suggestions });
  },
});
