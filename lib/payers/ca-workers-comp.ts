import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'ca-workers-comp',
  name: "California workers' compensation",
  narrows: 'workers-comp',
  state: 'CA',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Treatment is requested on the DWC Form RFA and reviewed against the MTUS. Physical, occupational and chiropractic visits are capped at 24 each per injury; whether massage visits count: verify with the claims administrator.',
    es: 'El tratamiento se pide con el formulario DWC RFA y se revisa según el MTUS. Las visitas de terapia física, ocupacional y quiropráctica se limitan a 24 de cada una por lesión; si cuentan las de masaje, verifique con el administrador de la reclamación.',
  },
  priorAuthorization: { when: 'always' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  attach: [{ en: 'DWC Form RFA', es: 'Formulario DWC RFA' }],
  source: { label: 'California Labor Code 4604.5 and 4610' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { coversMassageTherapist: 'M' },
};

export default profile;
