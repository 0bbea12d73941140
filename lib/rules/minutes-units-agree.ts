import type { Evidence } from '../referral.ts';
import { defineRule, met, notApplicable, type Offer, unmet } from '../rule.ts';
import { instead } from '../wording/replacing.ts';
import { unitsInWords, unitsOf } from '../wording/session.ts';

export default defineRule({
  id: 'minutes-units-agree',
  element: 'units',
  met: { en: 'Minutes and units say the same', es: 'Los minutos y las unidades coinciden' },
  unmet: {
    en: 'Make minutes and units agree: one unit is 15 minutes.',
    es: 'Haga coincidir minutos y unidades: una unidad son 15 minutos.',
  },
  why: {
    en: 'By the 8-minute rule, 8 to 22 minutes are 1 unit, 23 to 37 are 2, 38 to 52 are 3 and 53 to 67 are 4.',
    es: 'Según la regla de los 8 minutos, de 8 a 22 minutos son 1 unidad; de 23 a 37, 2; de 38 a 52, 3; de 53 a 67, 4.',
  },
  source: { label: 'CMS Claims Processing Manual, chapter 5, 20.2' },
  actor: 'clinical',
  check: ({ session: { minutes, units, conflict, evidence } }) => {
    if (minutes === null || units === null) return notApplicable();
    if (!conflict) return met(...evidence);
    return unmet({
      severity: 'problem',
      summary: {
        en: `Choose ${minutes} minutes or ${unitsInWords(units)}: they do not agree.`,
        es: `Elija ${minutes} minutos o ${units} ${units === 1 ? 'unidad' : 'unidades'}: no coinciden.`,
      },
      evidence,
      suggestions: eitherWay(minutes, units, evidence),
    });
  },
});

/** Keep the minutes and mend the units, or keep the units and mend the minutes. */
function eitherWay(minutes: number, units: number, evidence: Evidence[]): Offer[] {
  const inUnits = evidence.find(({ text }) => /u/i.test(text) && !/min|hour|hr/i.test(text));
  const inMinutes = evidence.find((words) => words !== inUnits);
  if (!inUnits || !inMinutes) return [];
  return [instead(inUnits, unitsInWords(unitsOf(minutes))), instead(inMinutes, `${units * 15} minutes`)];
}
