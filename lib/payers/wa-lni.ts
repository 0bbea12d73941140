import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'wa-lni',
  name: "WA L&I (workers' compensation)",
  narrows: 'workers-comp',
  state: 'WA',
  coversMassageTherapist: 'yes',
  note: 'The first 6 visits of a claim need no authorization; visits 7 to 12 need the Provider Hotline, later ones the claim manager. A new referral does not restart the count.',
  priorAuthorization: { when: 'after', visits: 6 },
  visitLimit: { visits: 12, per: 'claim, before the claim manager decides' },
  orderedBy: 'the attending doctor, a physician assistant or a nurse practitioner',
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'WAC 296-23-250', url: 'https://app.leg.wa.gov/wac/default.aspx?cite=296-23-250' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
