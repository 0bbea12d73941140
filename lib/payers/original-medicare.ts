import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'original-medicare',
  name: 'Original Medicare (Part B)',
  coversMassageTherapist: 'no',
  note: {
    en: 'Does not pay a massage therapist. Massage can be part of a therapy plan of care that a physical or occupational therapist, a physician or a nurse practitioner carries out.',
    es: 'No paga a un terapeuta de masaje. El masaje puede formar parte de un plan de terapia a cargo de un terapeuta físico u ocupacional, un médico o una enfermera practicante.',
  },
  instead: {
    en: 'Order physical or occupational therapy: soft-tissue work can be part of its plan. The patient can also pay, from an HSA or FSA with a letter of medical necessity.',
    es: 'Ordene terapia física u ocupacional: el trabajo de tejidos blandos puede formar parte de su plan. El paciente también puede pagar, con una HSA o FSA y una carta de necesidad médica.',
  },
  paidHands: ['physicalTherapist', 'occupationalTherapist', 'physician', 'nursePractitioner'],
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  orderedBy: {
    en: 'a physician, nurse practitioner, clinical nurse specialist, physician assistant or the treating therapist',
    es: 'un médico, una enfermera practicante, una enfermera clínica especialista, un asistente médico o el terapeuta que trata',
  },
  mayOrder: ['MD', 'DO', 'NP', 'CNS', 'PA', 'PT', 'OT'],
  requiredNumbers: [],
  mustSay: ['treatmentPlan'],
  attach: [
    {
      en: 'The signed and dated order, kept on file with the plan of care',
      es: 'La orden firmada y fechada, guardada con el plan de atención',
    },
  ],
  certificationDays: 90,
  source: { label: '42 CFR 410.61; Medicare Benefit Policy Manual, chapter 15, 220' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { certificationDays: 'U', mayOrder: 'M' },
};

export default profile;
