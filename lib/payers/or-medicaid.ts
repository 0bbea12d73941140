import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'or-medicaid',
  name: 'Oregon Health Plan',
  narrows: 'medicaid',
  state: 'OR',
  coversMassageTherapist: 'depends',
  note: 'Back-pain care can include massage where the coordinated care organization offers it; verify with the plan.',
  priorAuthorization: { when: 'depends' },
  visitLimit: { visits: 30, per: 'year, all therapies together (verify with the payer)' },
  requiredNumbers: [],
  source: { label: 'Oregon Health Plan back-pain benefit' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
