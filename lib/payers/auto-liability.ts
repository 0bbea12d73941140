import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'auto-liability',
  name: 'Auto liability (the other driver pays)',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Often the patient pays first and the bills go to the lawyer or the settlement; keep claim number, date of accident and causation in every paper. Verify with the payer.',
    es: 'A menudo el paciente paga primero y las facturas van al abogado o al acuerdo; ponga en cada papel número de reclamación, fecha del accidente y causa. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Clinic practice in Colorado; state tort law' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
