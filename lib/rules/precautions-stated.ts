import { asWritten, type Said } from '../languages.ts';
import type { Precaution, Referral } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { adaptationChoices, clearanceChoices } from '../wording/adapting.ts';
import { contraindicationLists } from '../wording/authorities.ts';
import { inShort, openDangers, openHazards, statements } from '../wording/hazards.ts';
import { precautionChoices } from '../wording/statements.ts';

/** Named as the story behind the order, without a time or a treatment: nothing is said yet, rather than said badly. */
const story = new Set(['recent-surgery', 'lymph-node-dissection']);

const overlap = (a: Precaution['evidence'], b: Precaution['evidence']) =>
  a.field === b.field && a.start < b.end && b.start < a.end;

/** The condition being treated is no news to the therapist: "I89.0 lymphedema" still lacks its precautions. */
const isStory = ({ condition, evidence }: Precaution, { diagnoses }: Referral) =>
  story.has(condition) || diagnoses.some((diagnosis) => overlap(diagnosis.evidence, evidence));

/** "“Eliquis”, “28 weeks pregnant” and 1 more". */
function listed(hazards: Precaution[]): Said {
  const names = hazards.slice(0, 3).map((hazard) => `“${inShort(hazard, 28)}”`);
  const more = hazards.length - names.length;
  const last = more > 0 ? { en: `${more} more`, es: `${more} más` } : asWritten(names.pop() ?? '');
  if (names.length === 0) return last;
  return { en: `${names.join(', ')} and ${last.en}`, es: `${names.join(', ')} y ${last.es}` };
}

/** An operated site this early waits for the surgeon's word; adapting alone does not answer it. */
const waitsForSurgeon = ({ condition }: Precaution) => condition === 'early-surgery';

const askSurgeon = (hazard: Precaution) => ({
  severity: 'problem' as const,
  summary: {
    en: `Obtain the surgeon’s clearance before massage near the site: “${inShort(hazard)}”.`,
    es: `Obtenga el visto bueno del cirujano antes del masaje cerca del sitio: “${inShort(hazard)}”.`,
  },
  evidence: [hazard.evidence],
  suggestions: clearanceChoices(inShort(hazard)),
});

export default defineRule({
  id: 'precautions-stated',
  element: 'precautions',
  met: {
    en: 'Precautions, contraindications or their absence are stated',
    es: 'Constan las precauciones, las contraindicaciones o su ausencia',
  },
  unmet: {
    en: 'State precautions, or that none are known.',
    es: 'Indique las precauciones, o que no se conoce ninguna.',
  },
  why: {
    en: 'Silence is not safety, and naming a risk does not say what to adapt. The usual adaptations are offered: confirm with the prescriber.',
    es: 'El silencio no es seguridad, y nombrar un riesgo no dice qué adaptar. Se ofrecen las adaptaciones habituales: confirme con el prescriptor.',
  },
  source: contraindicationLists,
  actor: 'clinical',
  check: (referral) => {
    const { precautions } = referral;
    const stated = statements(precautions);
    const hazards = openHazards(precautions);
    const early = hazards.find(waitsForSurgeon);
    if (early) return unmet(askSurgeon(early));
    if (stated.length > 0) return met(...stated.map(({ evidence }) => evidence));
    if (hazards.length === 0)
      return openDangers(precautions).length > 0
        ? notApplicable()
        : unmet({ severity: 'missing', suggestions: precautionChoices() });
    const evidence = hazards.map((hazard) => hazard.evidence);
    const suggestions = adaptationChoices(hazards);
    const news = hazards.filter((hazard) => !isStory(hazard, referral));
    if (news.length === 0) return unmet({ severity: 'missing', evidence, suggestions });
    const risks = listed(news);
    const summary = { en: `Say how to adapt to ${risks.en}.`, es: `Diga cómo adaptar el masaje a ${risks.es}.` };
    return unmet({ severity: 'problem', summary, evidence, suggestions });
  },
});
