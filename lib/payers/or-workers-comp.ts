import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'or-workers-comp',
  name: "Oregon workers' compensation",
  narrows: 'workers-comp',
  state: 'OR',
  coversMassageTherapist: 'depends',
  note: 'Wants a treatment plan with objectives, modalities, frequency and duration before treatment; verify with the insurer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: 'the attending physician or an authorized nurse practitioner',
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: "Oregon workers' compensation medical rules, OAR 436-010" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
