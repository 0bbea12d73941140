import type { Precaution } from '../referral.ts';
import { defineRule, notApplicable, unmet } from '../rule.ts';
import { contraindicationLists } from '../wording/authorities.ts';

/** Conditions where deep pressure can bruise or break. */
const fragile = /anticoag|antiplatelet|bleed|platelet|osteoporo|dvt|thromb|low-count/;

const deep = /deep|friction|cross-fiber|instrument|iastm|cupping|trigger/;

const stands = ({ standing, condition }: Precaution) =>
  (standing === 'asserted' || standing === 'historical') && fragile.test(condition);

export default defineRule({
  id: 'technique-suits-precautions',
  element: 'precautions',
  met: { en: 'The technique suits the precautions', es: 'La técnica es compatible con las precauciones' },
  unmet: {
    en: 'Choose light pressure, or clear deep work in writing: a precaution argues against it.',
    es: 'Elija presión suave, o dé por escrito el visto bueno al trabajo profundo: una precaución lo desaconseja.',
  },
  why: {
    en: 'Deep pressure can bruise on blood thinners or with low platelets, and fracture fragile bone. Confirm with the prescriber.',
    es: 'La presión profunda puede causar hematomas con anticoagulantes o plaquetas bajas, y fracturar un hueso frágil. Confirme con el prescriptor.',
  },
  source: contraindicationLists,
  actor: 'clinical',
  check: ({ precautions, procedures }) => {
    const risks = precautions.filter(stands);
    const strong = procedures.filter(({ technique }) => deep.test(technique.toLowerCase()));
    if (risks.length === 0 || strong.length === 0) return notApplicable();
    const evidence = [...risks, ...strong].map((part) => part.evidence);
    return unmet({ severity: 'advice', indicator: 'warning', evidence });
  },
});
