import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'medpay',
  name: 'Auto insurance (MedPay)',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Optional cover of the policy, up to its dollar limit, whoever caused the accident; wants claim number, date of accident and a sentence that ties the condition to it. Verify with the payer.',
    es: 'Cobertura opcional de la póliza, hasta su límite en dólares, sea quien sea el causante; quiere número de reclamación, fecha del accidente y una frase que vincule la condición con él. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Auto policy documents' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
