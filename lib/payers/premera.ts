import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'premera',
  name: 'Premera or LifeWise',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Wants a diagnosis-specific prescription with the number of visits, a loss of function and measurable improvement. Stress, anxiety or depression alone and maintenance are said not to be paid; verify with the payer.',
    es: 'Quiere una receta específica del diagnóstico con el número de visitas, una pérdida de función y mejoría medible. El estrés, la ansiedad o la depresión solos y el mantenimiento al parecer no se pagan; verifique con el pagador.',
  },
  inNetwork: 'depends',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: [],
  mustSay: ['visitCount', 'functionalLoss', 'measurableGoal'],
  attach: [
    {
      en: 'The prescription, kept in the massage therapist’s chart',
      es: 'La receta, guardada en el expediente del terapeuta de masaje',
    },
  ],
  source: { label: 'LifeWise medical policy 8.03.502' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { inNetwork: 'M', priorAuthorization: 'M', coversMassageTherapist: 'M' },
};

export default profile;
