import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'or-auto',
  name: 'Oregon PIP',
  narrows: 'auto',
  state: 'OR',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Massage is said to be paid with a prescription. Verify with the payer.',
    es: 'Al parecer el masaje se paga con una receta. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Oregon auto insurance law' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
