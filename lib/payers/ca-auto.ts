import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'ca-auto',
  name: 'California auto insurance',
  narrows: 'auto',
  state: 'CA',
  coversMassageTherapist: 'depends',
  note: {
    en: 'California has no PIP; MedPay is an option of the policy. Verify with the payer.',
    es: 'California no tiene PIP; MedPay es una opción de la póliza. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'California auto insurance law' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
