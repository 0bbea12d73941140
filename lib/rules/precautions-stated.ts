import type { Precaution, Referral } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { adaptationChoices, clearanceChoices } from '../wording/adapting.ts';
import { inShort, openDangers, openHazards, statements } from '../wording/hazards.ts';
import { precautionChoices } from '../wording/statements.ts';

/** Named as the story behind the order, without a time or a treatment: nothing is said yet, rather than said badly. */
const story = new Set(['recent-surgery', 'lymph-node-dissection']);

const overlap = (a: Precaution['evidence'], b: Precaution['evidence']) =>
  a.field === b.field && a.start < b.end && b.start < a.end;

/** The condition being treated is no news to the therapist: "I89.0 lymphedema" still lacks its precautions. */
const isStory = ({ condition, evidence }: Precaution, { diagnoses }: Referral) =>
  story.has(condition) || diagnoses.some((diagnosis) => overlap(diagnosis.evidence, evidence));

/** "Eliquis, 28 weeks pregnant and 1 more". */
function listed(hazards: Precaution[]): string {
  const names = hazards.slice(0, 3).map((hazard) => inShort(hazard, 28));
  const more = hazards.length - names.length;
  const last = more > 0 ? `${more} more` : names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : `${last}`;
}

/** An operated site this early waits for the surgeon's word; adapting alone does not answer it. */
const waitsForSurgeon = ({ condition }: Precaution) => condition === 'early-surgery';

const askSurgeon = (hazard: Precaution) => ({
  severity: 'problem' as const,
  summary: `Obtain the surgeon's clearance before massage near the site: “${inShort(hazard)}”.`,
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
    en: 'State precautions, or that there are none known.',
    es: 'Indique las precauciones, o que no se conoce ninguna.',
  },
  why: {
    en: 'Silence is not safety, and naming a risk does not say what to adapt. What is usual is offered: confirm with the prescriber.',
    es: 'El silencio no es seguridad, y nombrar un riesgo no dice qué adaptar. Se ofrece lo habitual: confirme con quien prescribe.',
  },
  source: { label: 'General massage contraindication lists (confirm with the prescriber)' },
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
    return unmet({ severity: 'problem', summary: `Say how to adapt to ${listed(news)}.`, evidence, suggestions });
  },
});
