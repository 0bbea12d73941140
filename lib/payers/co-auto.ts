import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'co-auto',
  name: 'Colorado auto insurance',
  narrows: 'auto',
  state: 'CO',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Colorado has no PIP: MedPay may pay up to its limit, or the patient pays and the bills go to the lawyer. Verify with the payer.',
    es: 'Colorado no tiene PIP: MedPay puede pagar hasta su límite, o el paciente paga y las facturas van al abogado. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Clinic practice in Colorado; state tort law' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
  certainty: { coversMassageTherapist: 'U' },
};

export default profile;
