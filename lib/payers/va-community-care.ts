import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'va-community-care',
  name: 'VA Community Care',
  coversMassageTherapist: 'yes',
  note: 'The VA referral is the authorization: usually 12 visits in 90 days at first, 12 in 180 days for continued care.',
  priorAuthorization: { when: 'always' },
  visitLimit: { visits: 12, per: 'VA referral' },
  requiredNumbers: ['authorizationNumber'],
  source: { label: 'VA Standardized Episode of Care: massage therapy' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
