import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'tricare',
  name: 'TRICARE',
  coversMassageTherapist: 'no',
  note: 'Excludes massage and services of a massage therapist; massage technique inside authorized physical or occupational therapy is different.',
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'TRICARE Policy Manual, chapter 7, section 18' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
