import type { Precaution, Referral } from '../referral.ts';
import { defineRule, met, unmet } from '../rule.ts';
import { precautionChoices } from '../wording/statements.ts';

/** The condition being treated is not yet a precaution: "I89.0 lymphedema" says nothing of how to adapt. */
const isOnlyTheDiagnosis = ({ level, standing, cleared, evidence }: Precaution, { diagnoses }: Referral) =>
  level === 'relative' &&
  standing === 'asserted' &&
  !cleared &&
  diagnoses.some((diagnosis) => overlap(diagnosis.evidence, evidence));

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
      (precaution) => precaution.standing !== 'family' && !isOnlyTheDiagnosis(precaution, referral),
    );
    if (stated.length > 0) return met(...stated.map(({ evidence }) => evidence));
    return unmet({ severity: 'missing', suggestions: precautionChoices() });
  },
});
