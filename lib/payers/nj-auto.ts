import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'nj-auto',
  name: 'New Jersey PIP',
  narrows: 'auto',
  state: 'NJ',
  coversMassageTherapist: 'depends',
  note: 'Care paths apply, with decision-point review or precertification; verify with the payer.',
  priorAuthorization: { when: 'always' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'N.J.A.C. 11:3' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
