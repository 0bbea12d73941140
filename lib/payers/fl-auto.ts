import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'fl-auto',
  name: 'Florida PIP',
  narrows: 'auto',
  state: 'FL',
  coversMassageTherapist: 'no',
  note: {
    en: 'By statute, PIP medical benefits exclude massage whoever provides it, and no massage therapist can be reimbursed.',
    es: 'Por ley, los beneficios médicos de PIP excluyen el masaje sea quien sea el que lo da, y no se puede reembolsar a un terapeuta de masaje.',
  },
  instead: {
    en: 'Order physical therapy without massage: PIP asks that care starts within 14 days of the accident, and for a referral for later care. MedPay or health insurance may pay massage: verify with the payer. The patient can also pay, from an HSA or FSA with a letter of medical necessity.',
    es: 'Ordene terapia física sin masaje: PIP pide que la atención empiece dentro de los 14 días del accidente, y un referido para la posterior. MedPay o el seguro médico pueden pagar el masaje: verifique con el pagador. El paciente también puede pagar, con una HSA o FSA y una carta de necesidad médica.',
  },
  paidHands: [],
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  source: { label: 'Florida Statutes 627.736(1)(a)', url: 'https://www.flsenate.gov/Laws/Statutes/2024/627.736' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export default profile;
