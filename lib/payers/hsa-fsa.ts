import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'hsa-fsa',
  name: 'HSA or FSA (letter of medical necessity)',
  coversMassageTherapist: 'depends',
  note: 'Not insurance: it wants a letter with condition, treatment, frequency, duration, name, signature and date. General health is not enough.',
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  optional: ['units'],
  requiredNumbers: [],
  source: { label: 'FSAFEDS frequently asked questions: letter of medical necessity' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
