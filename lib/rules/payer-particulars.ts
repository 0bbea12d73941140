import { defineRule, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'payer-particulars',
  element: 'authorization',
  met: 'Nothing particular is known of this payer',
  unmet: 'Know what this payer changes.',
  why: 'Rules differ by payer and state and change over time. Verify with the payer.',
  source: { label: 'The payer profile' },
  actor: 'admin',
  check: (_referral, { payer }) => {
    if (payer?.coversMassageTherapist !== 'depends') return notApplicable();
    const summary = `Verify with ${payer.name} whether and how it pays for this.`;
    return unmet({ severity: 'advice', summary, detail: payer.note, source: payer.source });
  },
});
