import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'signature-accepted',
  element: 'signature',
  met: 'The signature is one that reviewers accept',
  unmet: 'Sign again: this form of signature is not accepted.',
  why: 'Stamps, “signature on file” and “signed but not read” are not signatures of this order.',
  source: { label: 'CMS Program Integrity Manual, chapter 3, 3.3.2.4' },
  actor: 'clinical',
  check: ({ signature: { status, evidence } }) => {
    const words = evidence ? [evidence] : [];
    if (status === 'present') return met(...words);
    if (status === 'rejected') return unmet({ severity: 'problem', evidence: words });
    if (status === 'pended') {
      return unmet({
        severity: 'problem',
        summary: 'Finish signing: the order is still waiting for the ordering clinician.',
        detail: 'A pended, draft or not yet co-signed order does not count. Sign it with the record system’s own step.',
        evidence: words,
      });
    }
    return notApplicable();
  },
});
