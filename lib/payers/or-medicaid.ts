import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'or-medicaid',
  name: 'Oregon Health Plan',
  narrows: 'medicaid',
  state: 'OR',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Back-pain care can include massage where the coordinated care organization offers it; conditions below the funded line are not paid. Verify with the plan.',
    es: 'La atención del dolor de espalda puede incluir masaje donde la organización de atención coordinada lo ofrece; no se pagan las condiciones por debajo de la línea financiada. Verifique con el plan.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: { visits: 30, per: { en: 'year, all therapies together', es: 'año, con todas las terapias juntas' } },
  orderedBy: { en: 'the primary care clinician of the plan', es: 'el médico de cabecera del plan' },
  requiredNumbers: [],
  source: { label: 'Oregon Health Plan back-pain benefit' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
