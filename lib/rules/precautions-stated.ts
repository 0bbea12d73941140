import type { Precaution, Referral } from '../referral.ts';
import { defineRule, met, unmet } from '../rule.ts';
import { precautionChoices } from '../wording/statements.ts';

/** Often named as the story behind the order; named alone, they do not say how to adapt. */
const story = new Set([
  'recent-surgery',
  'pregnancy',
  'cancer',
  'lymph-node-dissection',
  'lymphedema',
  'neuropathy',
  'diabetes',
  'acute-injury',
  'inflammatory-flare',
  'hypermobility',
  'seizure-or-psychiatric',
]);

/** The condition being treated is not yet a precaution: "I89.0 lymphedema" says nothing of how to adapt. */
const isOnlyTheStory = ({ condition, level, standing, cleared, evidence }: Precaution, { diagnoses }: Referral) =>
  level !== 'absolute' &&
  level !== 'none' &&
  condition !== 'general' &&
  standing === 'asserted' &&
  !cleared &&
  (story.has(condition) || diagnoses.some((diagnosis) => overlap(diagnosis.evidence, evidence)));

const overlap = (a: Precaution['evidence'], b: Precaution['evidence']) =>
  a.field === b.field && a.start < b.end && b.start < a.end;

export default defineRule({
  id: 'precautions-stated',
  element: 'precautions',
  met: 'Precautions, contraindications or their absence are stated',
  unmet: 'State precautions, or that there are none known.',
  why: 'Silence is not safety: the therapist needs to know what to keep off and what to adapt.',
  source: { label: 'General massage contraindication lists (confirm with the prescriber)' },
  actor: 'clinical',
  check: (referral) => {
    const stated = referral.precautions.filter(
      (precaution) => precaution.standing !== 'family' && !isOnlyTheStory(precaution, referral),
    );
    if (stated.length > 0) return met(...stated.map(({ evidence }) => evidence));
    return unmet({ severity: 'missing', suggestions: precautionChoices() });
  },
});
