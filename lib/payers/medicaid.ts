import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'medicaid',
  name: 'Medicaid',
  coversMassageTherapist: 'depends',
  note: 'Most states do not pay for massage therapy; a few plans do. Verify with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'State Medicaid benefit pages' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
