import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'tricare',
  name: 'TRICARE',
  coversMassageTherapist: 'no',
  note: {
    en: 'Excludes massage and all services of a massage therapist; massage technique inside authorized physical or occupational therapy is different.',
    es: 'Excluye el masaje y todo servicio de un terapeuta de masaje; la técnica de masaje dentro de una terapia física u ocupacional autorizada es distinta.',
  },
  instead: {
    en: 'Order physical or occupational therapy: soft-tissue work can be part of its plan. It must be prescribed. The patient can also pay, from an HSA or FSA with a letter of medical necessity.',
    es: 'Ordene terapia física u ocupacional: el trabajo de tejidos blandos puede formar parte de su plan. Debe recetarse. El paciente también puede pagar, con una HSA o FSA y una carta de necesidad médica.',
  },
  paidHands: ['physicalTherapist', 'occupationalTherapist'],
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'TRICARE Policy Manual, chapter 7, section 18' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
