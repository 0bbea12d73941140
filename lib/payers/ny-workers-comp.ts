import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'ny-workers-comp',
  name: "New York workers' compensation",
  narrows: 'workers-comp',
  state: 'NY',
  coversMassageTherapist: 'depends',
  note: 'Massage therapists are not authorized providers there; verify with the payer before referring.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: "New York Workers' Compensation Board, authorized provider types" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
