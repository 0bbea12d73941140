import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { areaChoices } from '../wording/areas.ts';
import { treated } from '../wording/diagnosis.ts';

/** "LBP" names a complaint: it hints at a region without saying where to treat. */
const complaint = /\bc?lbp\b/i;

export default defineRule({
  id: 'areas-named',
  element: 'bodyArea',
  met: 'The areas to treat are named',
  unmet: 'Name the areas to treat, with their side.',
  why: 'A massage therapist may treat only the areas the order names; a diagnosis code does not name them.',
  source: { label: 'A physician’s guide to prescribing medical massage' },
  actor: 'clinical',
  check: (referral, context) => {
    const named = referral.areas.filter(({ wholeBody }) => !wholeBody);
    if (named.length > 0) return met(...named.map(({ evidence }) => evidence));
    if (referral.areas.length > 0) return notApplicable();
    const suggestions = areaChoices(referral, context);
    const hint = treated(referral).find(({ words }) => complaint.test(words));
    if (!hint) return unmet({ severity: 'missing', suggestions });
    const summary = 'Name the areas to treat: “LBP” names a complaint, not an area.';
    return unmet({ severity: 'problem', summary, evidence: [hint.evidence], suggestions });
  },
});
