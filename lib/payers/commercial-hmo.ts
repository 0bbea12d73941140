import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'commercial-hmo',
  name: 'Commercial plan (HMO or EPO)',
  coversMassageTherapist: 'depends',
  note: 'Usually in network only, with a referral from primary care and prior authorization; verify with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'Plan documents of commercial HMO and EPO products' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
