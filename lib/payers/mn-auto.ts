import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'mn-auto',
  name: 'Minnesota no-fault',
  narrows: 'auto',
  state: 'MN',
  coversMassageTherapist: 'depends',
  note: {
    en: 'No-fault pays medical care up to the policy’s limit. Verify with the payer.',
    es: 'El seguro sin culpa paga atención médica hasta el límite de la póliza. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Minnesota no-fault law' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
