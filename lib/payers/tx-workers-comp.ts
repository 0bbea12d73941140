import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'tx-workers-comp',
  name: "Texas workers' compensation",
  narrows: 'workers-comp',
  state: 'TX',
  coversMassageTherapist: 'depends',
  note: 'Preauthorization may be needed after the first visits; verify with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: '28 TAC 134.600' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
