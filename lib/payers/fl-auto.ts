import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'fl-auto',
  name: 'Florida PIP',
  narrows: 'auto',
  state: 'FL',
  coversMassageTherapist: 'no',
  note: 'By statute, PIP medical benefits exclude massage whoever provides it.',
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'Florida Statutes 627.736(1)(a)', url: 'https://www.flsenate.gov/Laws/Statutes/2024/627.736' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
