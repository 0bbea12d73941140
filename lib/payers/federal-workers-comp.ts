import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'federal-workers-comp',
  name: "Federal workers' compensation (OWCP)",
  coversMassageTherapist: 'depends',
  note: 'Massage is paid only with written authorization for the accepted condition.',
  priorAuthorization: { when: 'always' },
  visitLimit: null,
  requiredNumbers: ['claimNumber'],
  source: { label: 'U.S. Department of Labor, OWCP provider pages' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
