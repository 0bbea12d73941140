import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'tx-workers-comp',
  name: "Texas workers' compensation",
  narrows: 'workers-comp',
  state: 'TX',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Preauthorization may be needed, except for the first 6 visits in the first 2 weeks after an injury or surgery; verify with the payer.',
    es: 'Puede hacer falta preautorización, salvo para las primeras 6 visitas en las 2 primeras semanas tras una lesión o cirugía; verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends', visits: 6 },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  source: { label: '28 TAC 134.600' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
