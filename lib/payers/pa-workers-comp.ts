import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'pa-workers-comp',
  name: "Pennsylvania workers' compensation",
  narrows: 'workers-comp',
  state: 'PA',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Courts refused payment to unlicensed therapists, and granted it when a licensed one worked in or for the referring chiropractor’s practice. Verify with the payer.',
    es: 'Los tribunales negaron el pago a terapeutas sin licencia y lo concedieron cuando uno con licencia trabajaba en o para el consultorio del quiropráctico que remitió. Verifique con el pagador.',
  },
  therapistStatus: {
    en: 'hold a Pennsylvania licence and work in or for the referring practice',
    es: 'tener licencia de Pensilvania y trabajar en o para el consultorio que remite',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  source: { label: 'Boleratz v. WCAB (2007); Schriver v. WCAB (2017)' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { coversMassageTherapist: 'M' },
};

export default profile;
