import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'self-pay',
  name: 'Self-pay',
  coversMassageTherapist: 'yes',
  note: {
    en: "No payer asks for anything; the therapist and the state's scope of practice decide. Some therapists want an order when a condition speaks against massage.",
    es: 'Ningún pagador pide nada; deciden el terapeuta y las normas del estado. Algunos terapeutas quieren una orden si una condición desaconseja el masaje.',
  },
  paidHands: ['massageTherapist'],
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'State scope of practice' },
  reviewedOn: '2026-11-21',
  confidence: 'U',
};

export default profile;
