import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'hi-workers-comp',
  name: "Hawaii workers' compensation",
  narrows: 'workers-comp',
  state: 'HI',
  coversMassageTherapist: 'depends',
  note: 'A treatment plan is due at least 7 days before care starts; verify with the carrier.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'HAR 12-15-32' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
