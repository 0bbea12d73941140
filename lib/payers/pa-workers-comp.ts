import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'pa-workers-comp',
  name: "Pennsylvania workers' compensation",
  narrows: 'workers-comp',
  state: 'PA',
  coversMassageTherapist: 'depends',
  note: 'Courts have refused payment to unlicensed therapists; check that the therapist holds a Pennsylvania licence.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'Boleratz v. WCAB (2007); Schriver v. WCAB (2017)' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
