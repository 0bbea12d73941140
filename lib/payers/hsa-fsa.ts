import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'hsa-fsa',
  name: 'HSA or FSA (letter of medical necessity)',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Not insurance: it wants a letter with condition, treatment, frequency, duration, name, signature and date. General health is not enough, and a new letter is due when its time is over.',
    es: 'No es un seguro: quiere una carta con condición, tratamiento, frecuencia, duración, nombre, firma y fecha. La salud en general no basta, y al vencer su plazo hace falta una carta nueva.',
  },
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  orderedBy: {
    en: 'a licensed practitioner who treats the condition',
    es: 'un profesional con licencia que trate la condición',
  },
  mayOrder: ['MD', 'DO', 'ND', 'DC', 'DPM', 'DDS', 'NP', 'CNM', 'CNS', 'PA', 'PT', 'OT', 'LAC'],
  requiredNumbers: [],
  attach: [
    {
      en: 'The letter of medical necessity, with participant, employer and account number',
      es: 'La carta de necesidad médica, con participante, empleador y número de cuenta',
    },
    { en: 'Receipts, kept with the letter', es: 'Recibos, guardados con la carta' },
  ],
  certificationDays: 365,
  optional: ['units'],
  source: { label: 'FSAFEDS frequently asked questions: letter of medical necessity' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { certificationDays: 'U', mayOrder: 'M' },
};

export default profile;
