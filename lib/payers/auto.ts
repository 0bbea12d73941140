import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'auto',
  name: 'Auto insurance (PIP)',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Wants claim number, date of accident and a sentence that ties the condition to it; rules and policy limits differ by state. Verify with the payer.',
    es: 'Quiere número de reclamación, fecha del accidente y una frase que vincule la condición con él; las reglas y los límites de la póliza varían por estado. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'State auto insurance law' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
