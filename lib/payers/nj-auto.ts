import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'nj-auto',
  name: 'New Jersey PIP',
  narrows: 'auto',
  state: 'NJ',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Care paths apply, with decision-point review or precertification; separate payment of a massage therapist is doubtful. Verify with the payer.',
    es: 'Se aplican guías de atención, con revisión en puntos de decisión o precertificación; es dudoso que se pague aparte a un terapeuta de masaje. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'always' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'N.J.A.C. 11:3' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
