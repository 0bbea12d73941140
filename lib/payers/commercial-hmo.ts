import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'commercial-hmo',
  name: 'Commercial plan (HMO or EPO)',
  coversMassageTherapist: 'depends',
  note: {
    en: 'In network only, with a referral from primary care and usually prior authorization. Verify with the payer.',
    es: 'Solo dentro de la red, con un referido de atención primaria y casi siempre con autorización previa. Verifique con el pagador.',
  },
  inNetwork: 'required',
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: {
    en: 'the primary care clinician or a specialist in the plan',
    es: 'el médico de cabecera o un especialista del plan',
  },
  requiredNumbers: ['authorizationNumber'],
  source: { label: 'Plan documents of commercial HMO and EPO products' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
  certainty: { inNetwork: 'H', orderedBy: 'H' },
};

export default profile;
