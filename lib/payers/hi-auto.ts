import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'hi-auto',
  name: 'Hawaii PIP',
  narrows: 'auto',
  state: 'HI',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Wants a prescription from a medical doctor; massage is said not to count towards the 30 visits of chiropractic, naturopathy and acupuncture. Verify with the payer.',
    es: 'Quiere una receta de un médico; al parecer el masaje no cuenta en las 30 visitas de quiropráctica, naturopatía y acupuntura. Verifique con el pagador.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: { en: 'a medical doctor', es: 'un médico' },
  mayOrder: ['MD', 'DO'],
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause'],
  source: { label: 'Hawaii PIP committee report (2008)' },
  reviewedOn: '2026-11-21',
  confidence: 'M',
};

export default profile;
