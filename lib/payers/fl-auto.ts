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
    en: 'Order physical therapy without massage: PIP pays first care within 14 days of the accident, and later care with a referral. MedPay or health insurance may pay massage: verify with the payer. The patient can also pay, from an HSA or FSA with a letter of medical necessity.',
    es: 'Ordene terapia física sin masaje: PIP paga la primera atención dentro de los 14 días del accidente, y la posterior con un referido. MedPay o el seguro médico pueden pagar el masaje: verifique con el pagador. El paciente también puede pagar, con una HSA o FSA y una carta de necesidad médica.',
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
