import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'hi-auto',
  name: 'Hawaii PIP',
  narrows: 'auto',
  state: 'HI',
  coversMassageTherapist: 'depends',
  note: 'Wants a prescription from a medical doctor; verify with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: 'a medical doctor',
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'Hawaii PIP committee report (2008)' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
