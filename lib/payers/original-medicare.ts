import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'original-medicare',
  name: 'Original Medicare (Part B)',
  coversMassageTherapist: 'no',
  note: 'Does not pay a massage therapist; massage can be part of a therapy plan of care given by a physical or occupational therapist.',
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: '42 CFR 410.61; Medicare Benefit Policy Manual, chapter 15, 220' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
