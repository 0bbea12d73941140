import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'ak-workers-comp',
  name: "Alaska workers' compensation",
  narrows: 'workers-comp',
  state: 'AK',
  coversMassageTherapist: 'depends',
  note: {
    en: "Care above the board's frequency standard needs a written plan within 14 days, with objectives, modalities, frequency and reasons; verify the numbers with the payer.",
    es: 'La atención por encima de la norma de frecuencia necesita un plan escrito en 14 días, con objetivos, modalidades, frecuencia y razones; verifique los números con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  visitsPerWeekByMonth: [3, 2, 2, 1, 1, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25],
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  planDue: { days: 14, when: 'afterFirstVisit' },
  source: { label: 'AS 23.30.095(c); 8 AAC 45.082(f)' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { visitsPerWeekByMonth: 'U', coversMassageTherapist: 'M' },
};

export default profile;
