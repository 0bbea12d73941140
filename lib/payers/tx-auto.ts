import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'tx-auto',
  name: 'Texas PIP',
  narrows: 'auto',
  state: 'TX',
  coversMassageTherapist: 'depends',
  note: {
    en: 'PIP is part of the policy unless it was rejected in writing, with a low limit by default. Verify with the payer.',
    es: 'PIP forma parte de la póliza salvo que se haya rechazado por escrito, con un límite bajo por defecto. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Texas auto insurance law' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
