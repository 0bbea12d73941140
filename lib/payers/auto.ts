import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'auto',
  name: 'Auto insurance (PIP or MedPay)',
  coversMassageTherapist: 'depends',
  note: 'Wants claim number, date of accident and a sentence that ties the condition to it; rules differ by state. Verify with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'State auto insurance law' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
