import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'mn-workers-comp',
  name: "Minnesota workers' compensation",
  narrows: 'workers-comp',
  state: 'MN',
  coversMassageTherapist: 'depends',
  note: 'Massage is passive care inside a 12-week window; later care needs documented improvement.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  courseWeeks: 12,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'Minnesota Rules 5221.6200' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
