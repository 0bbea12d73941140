import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'hi-workers-comp',
  name: "Hawaii workers' compensation",
  narrows: 'workers-comp',
  state: 'HI',
  coversMassageTherapist: 'depends',
  note: {
    en: 'A treatment plan is due at least 7 days before care starts; the carrier may deny it beforehand. Verify with the carrier.',
    es: 'El plan de tratamiento se entrega al menos 7 días antes de empezar; la aseguradora puede negarlo antes. Verifique con la aseguradora.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['treatmentPlan', 'cause', 'returnToWork'],
  attach: [{ en: 'The treatment plan', es: 'El plan de tratamiento' }],
  planDue: { days: 7, when: 'beforeFirstVisit' },
  source: { label: 'HAR 12-15-32' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
