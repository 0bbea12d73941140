import { defineRule, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'payer-pays-therapist',
  element: 'authorization',
  met: 'The payer does not rule out a massage therapist',
  unmet: 'Choose another way: this payer does not pay a massage therapist.',
  why: 'Some payers never pay a massage therapist, whatever the order says. A different service or self-pay may be possible.',
  source: { label: 'The payer profile' },
  actor: 'admin',
  overrideReasons: ['The patient pays', 'Another payer comes first'],
  check: ({ payer: mention }, { payer }) => {
    if (payer?.coversMassageTherapist !== 'no') return notApplicable();
    return unmet({
      severity: 'problem',
      summary: `Choose another way: ${payer.name} does not pay a massage therapist.`,
      detail: `${payer.note} The patient can pay, or physical or occupational therapy can be ordered.`,
      source: payer.source,
      evidence: mention.evidence,
    });
  },
});
