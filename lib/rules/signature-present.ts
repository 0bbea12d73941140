import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'signature-present',
  element: 'signature',
  met: 'An ordering clinician has signed',
  unmet: 'Have the ordering clinician sign the order, with credential and date.',
  why: 'An unsigned order is disregarded. Sign with the record system’s own signing step; this program never signs.',
  source: { label: 'CMS Program Integrity Manual, chapter 3, 3.3.2.4' },
  actor: 'clinical',
  check: ({ signature: { status, evidence } }) => {
    if (status === 'absent') return unmet({ severity: 'missing' });
    return status === 'present' ? met(...(evidence ? [evidence] : [])) : notApplicable();
  },
});
