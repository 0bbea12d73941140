import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'or-workers-comp',
  name: "Oregon workers' compensation",
  narrows: 'workers-comp',
  state: 'OR',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Wants a treatment plan with objectives, modalities, frequency and duration before treatment; often about 6 visits are granted at a time. Verify with the insurer.',
    es: 'Quiere antes del tratamiento un plan con objetivos, modalidades, frecuencia y duración; a menudo concede unas 6 visitas por vez. Verifique con la aseguradora.',
  },
  inNetwork: 'depends',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: {
    en: 'the attending physician or an authorized nurse practitioner',
    es: 'el médico tratante o una enfermera practicante autorizada',
  },
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['treatmentPlan', 'cause', 'returnToWork'],
  attach: [
    {
      en: 'The treatment plan, to insurer and prescriber',
      es: 'El plan de tratamiento, a la aseguradora y a quien receta',
    },
  ],
  planDue: { days: 7, when: 'afterFirstVisit' },
  source: { label: "Oregon workers' compensation medical rules, OAR 436-010" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
  certainty: { planDue: 'U', attach: 'U' },
};

export default profile;
