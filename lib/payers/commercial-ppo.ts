import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'commercial-ppo',
  name: 'Commercial plan (PPO or POS)',
  coversMassageTherapist: 'depends',
  note: 'Benefits vary; many plans cap visits per year and want loss of function and measurable goals. Verify with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  sessionMinutes: 60,
  requiredNumbers: [],
  source: { label: 'LifeWise medical policy 8.03.502' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
