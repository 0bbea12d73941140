import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'co-workers-comp',
  name: "Colorado workers' compensation",
  narrows: 'workers-comp',
  state: 'CO',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Follows the Rule 17 treatment guidelines, with a new assessment every 3 to 4 weeks. Massage is said to be limited to 1 or 2 visits a week for about 2 months; verify with the payer.',
    es: 'Sigue las guías de tratamiento de la Regla 17, con una nueva evaluación cada 3 o 4 semanas. Al parecer el masaje se limita a 1 o 2 visitas por semana durante unos 2 meses; verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  courseWeeks: 8,
  visitsPerWeekByMonth: [2, 2],
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  reassessment: { weeks: 4 },
  source: { label: "Colorado Division of Workers' Compensation, Rule 17" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
  certainty: { courseWeeks: 'U', visitsPerWeekByMonth: 'U', reassessment: 'H' },
};

export default profile;
