import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'premera',
  name: 'Premera or LifeWise',
  coversMassageTherapist: 'depends',
  note: 'Wants a diagnosis-specific prescription with the number of visits, loss of function and measurable improvement.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'LifeWise medical policy 8.03.502' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
