import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'workers-comp',
  name: "Workers' compensation",
  coversMassageTherapist: 'depends',
  note: 'Wants claim number and date of injury; authorization and limits differ by state, so verify with the claim manager.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: "State workers' compensation rules" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
