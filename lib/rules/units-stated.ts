import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { sessionChoices } from '../wording/session-choices.ts';

export default defineRule({
  id: 'units-stated',
  element: 'units',
  met: { en: 'Minutes or units of a visit are stated', es: 'Constan los minutos o las unidades de una visita' },
  unmet: {
    en: 'Add how many minutes or units each visit lasts.',
    es: 'Agregue cuántos minutos o unidades dura cada visita.',
  },
  why: {
    en: 'The therapist may treat only for the time ordered, and the payer counts 15-minute units.',
    es: 'El terapeuta solo puede tratar durante el tiempo ordenado, y el pagador cuenta unidades de 15 minutos.',
  },
  source: { label: 'CMS Claims Processing Manual, chapter 5, 20.2' },
  actor: 'clinical',
  check: ({ session }, context) => {
    if (session.minutes !== null || session.units !== null) return met(...session.evidence);
    if (context.payer?.optional?.includes('units')) return notApplicable();
    return unmet({ severity: 'missing', suggestions: sessionChoices(context) });
  },
});
