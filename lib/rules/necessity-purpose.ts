import type { HurtingKind } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';

/** Why each purpose hurts, as payers give it. */
const advice: Record<HurtingKind, string> = {
  relaxation: 'Name the condition treated instead of relaxation.',
  stress: 'Name the physical condition treated; stress alone is usually refused.',
  maintenance: 'Give the course an end and a goal; maintenance care is usually refused.',
  prn: 'Replace “as needed” with a number of visits and weeks.',
  patientRequest: 'Give the clinical reason; a wish of the patient is not a reason payers accept.',
  wellness: 'Name the condition treated instead of general health.',
  weak: 'Say what is needed; words such as “may benefit” or “consider” read as not necessary.',
  noDeficit: 'Say what is limited; “no deficit” or “resolved” speaks against necessity.',
};

export default defineRule({
  id: 'necessity-purpose',
  element: 'medicalNecessity',
  met: 'The purpose is treatment of a condition',
  unmet: 'Reword the purpose: it reads as something payers usually refuse.',
  why: 'Massage for comfort, stress, upkeep or on request is usually refused, whatever else the order says. Verify with the payer.',
  source: { label: 'TRICARE Policy Manual, chapter 7, section 18; FSAFEDS: general health' },
  actor: 'clinical',
  overrideReasons: ['The words describe something else', 'The payer accepts this purpose'],
  check: ({ necessity: { hurting, standing, evidence } }) => {
    if (hurting.length > 0) {
      return unmet(
        ...hurting.map((phrase) => ({
          severity: 'advice' as const,
          indicator: 'warning' as const,
          summary: advice[phrase.kind],
          evidence: [phrase.evidence],
        })),
      );
    }
    return standing === 'asserted' ? met(...evidence) : notApplicable();
  },
});
