import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'co-workers-comp',
  name: "Colorado workers' compensation",
  narrows: 'workers-comp',
  state: 'CO',
  coversMassageTherapist: 'depends',
  note: 'Follows the Rule 17 treatment guidelines, with a new assessment every 3 to 4 weeks; verify limits with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: "Colorado Division of Workers' Compensation, Rule 17" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
