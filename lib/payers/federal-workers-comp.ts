import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'federal-workers-comp',
  name: "Federal workers' compensation (OWCP)",
  coversMassageTherapist: 'depends',
  note: {
    en: 'Paid, if at all, with written authorization for the accepted condition. Verify with the payer.',
    es: 'Se paga, si acaso, con autorización por escrito para la condición aceptada. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'always' },
  visitLimit: null,
  orderedBy: { en: 'the treating physician', es: 'el médico tratante' },
  requiredNumbers: ['claimNumber'],
  mustSay: ['cause'],
  attach: [
    { en: 'The written request for authorization', es: 'La solicitud de autorización por escrito' },
    {
      en: 'Form CA-16 for first care, where one was issued',
      es: 'El formulario CA-16 para la primera atención, si se emitió',
    },
  ],
  source: { label: 'U.S. Department of Labor, OWCP provider pages' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
