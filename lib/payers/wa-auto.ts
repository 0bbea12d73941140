import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'wa-auto',
  name: 'Washington PIP',
  narrows: 'auto',
  state: 'WA',
  coversMassageTherapist: 'depends',
  note: {
    en: 'No exclusion of massage is known; the policy’s dollar limit applies. Verify with the payer.',
    es: 'No se conoce una exclusión del masaje; se aplica el límite en dólares de la póliza. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Washington auto insurance law' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
