import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { holdChoices } from '../wording/adapting.ts';
import { contraindicationLists } from '../wording/authorities.ts';
import { dangers, inShort, openDangers } from '../wording/hazards.ts';

export default defineRule({
  id: 'contraindication-cleared',
  element: 'precautions',
  met: {
    en: 'Every absolute contraindication is cleared',
    es: 'Toda contraindicación absoluta tiene visto bueno médico',
  },
  unmet: {
    en: 'Hold massage: a contraindication is named and not cleared.',
    es: 'Suspenda el masaje: se nombra una contraindicación sin visto bueno médico.',
  },
  why: {
    en: 'Massage can harm here until the condition is excluded or a clinician clears it in writing. Confirm with the prescriber.',
    es: 'El masaje puede hacer daño hasta que la afección se descarte o un proveedor dé su visto bueno por escrito. Confirme con el prescriptor.',
  },
  source: contraindicationLists,
  actor: 'clinical',
  indicator: 'critical',
  overrideReasons: [
    { en: 'Cleared elsewhere in the chart', es: 'El visto bueno consta en otra parte del expediente' },
    { en: 'Not this condition', es: 'No es esta afección' },
  ],
  check: ({ precautions }) => {
    const found = dangers(precautions);
    if (found.length === 0) return notApplicable();
    const open = openDangers(precautions);
    if (open.length === 0) return met(...found.map(({ evidence }) => evidence));
    return unmet(
      ...open.map((danger) => ({
        severity: 'problem' as const,
        indicator: 'critical' as const,
        summary: {
          en: `Hold massage until “${inShort(danger)}” is excluded or cleared.`,
          es: `Suspenda el masaje hasta que “${inShort(danger)}” se descarte o tenga visto bueno.`,
        },
        evidence: [danger.evidence],
        suggestions: holdChoices(danger, inShort(danger)),
      })),
    );
  },
});
