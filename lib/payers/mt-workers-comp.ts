import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'mt-workers-comp',
  name: "Montana workers' compensation",
  narrows: 'workers-comp',
  state: 'MT',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Care inside the treatment guidelines needs no prior authorization; care outside them does.',
    es: 'La atención dentro de las guías de tratamiento no necesita autorización previa; fuera de ellas, sí.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  source: { label: 'ARM 24.29.1611 and 24.29.1621' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { coversMassageTherapist: 'M' },
};

export default profile;
