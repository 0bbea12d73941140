import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'ak-workers-comp',
  name: "Alaska workers' compensation",
  narrows: 'workers-comp',
  state: 'AK',
  coversMassageTherapist: 'depends',
  note: "Care above the board's frequency standard needs a written plan with objectives, modalities, frequency and reasons; verify the numbers with the payer.",
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  visitsPerWeekByMonth: [3, 2, 2, 1, 1],
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'AS 23.30.095(c); 8 AAC 45.082(f)' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
