import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'ca-workers-comp',
  name: "California workers' compensation",
  narrows: 'workers-comp',
  state: 'CA',
  coversMassageTherapist: 'depends',
  note: 'Treatment is requested on the DWC Form RFA and reviewed against the MTUS; verify with the claims administrator.',
  priorAuthorization: { when: 'always' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'California Labor Code 4604.5 and 4610' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
