import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'medicaid',
  name: 'Medicaid',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Most states do not pay for massage therapy; a few plans do. Verify with the payer.',
    es: 'La mayoría de los estados no paga la terapia de masaje; algunos planes sí. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: { en: 'the primary care clinician of the plan', es: 'el médico de cabecera del plan' },
  requiredNumbers: [],
  source: { label: 'State Medicaid benefit pages' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
