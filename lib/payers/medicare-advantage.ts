import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'medicare-advantage',
  name: 'Medicare Advantage',
  coversMassageTherapist: 'depends',
  note: 'Some plans offer massage as an extra benefit when a clinician orders it to treat an illness or injury; verify with the payer.',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'CMS Medicare Advantage call letter, as quoted by AMTA' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
