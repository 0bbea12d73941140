import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { sessionChoices } from '../wording/session-choices.ts';

export default defineRule({
  id: 'units-stated',
  element: 'units',
  met: 'Minutes or units of a visit are stated',
  unmet: 'Add how many minutes or units each visit lasts.',
  why: 'The therapist may treat only for the time ordered, and the payer counts 15-minute units.',
  source: { label: 'CMS Claims Processing Manual, chapter 5, 20.2' },
  actor: 'clinical',
  check: ({ session }, context) => {
    if (session.minutes !== null || session.units !== null) return met(...session.evidence);
    if (context.payer?.optional?.includes('units')) return notApplicable();
    return unmet({ severity: 'missing', suggestions: sessionChoices(context) });
  },
});
