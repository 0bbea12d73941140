import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'self-pay',
  name: 'Self-pay',
  coversMassageTherapist: 'yes',
  note: "No payer asks for anything; the therapist and the state's scope of practice decide.",
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'State scope of practice' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
