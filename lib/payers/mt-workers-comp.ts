import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'mt-workers-comp',
  name: "Montana workers' compensation",
  narrows: 'workers-comp',
  state: 'MT',
  coversMassageTherapist: 'depends',
  note: 'Care inside the treatment guidelines needs no prior authorization; care outside them does.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'ARM 24.29.1611 and 24.29.1621' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
