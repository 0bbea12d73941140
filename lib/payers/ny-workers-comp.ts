import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'ny-workers-comp',
  name: "New York workers' compensation",
  narrows: 'workers-comp',
  state: 'NY',
  coversMassageTherapist: 'depends',
  note: {
    en: 'Massage therapists are not among its authorized providers; payment has depended on a physician’s involvement. Verify with the payer before referring.',
    es: 'Los terapeutas de masaje no están entre sus proveedores autorizados; el pago ha dependido de la participación de un médico. Verifique con el pagador antes de remitir.',
  },
  therapistStatus: {
    en: 'work with a physician: massage therapists are not authorized providers there',
    es: 'trabajar con un médico: allí los terapeutas de masaje no son proveedores autorizados',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  source: { label: "New York Workers' Compensation Board, authorized provider types" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
  certainty: { therapistStatus: 'H' },
};

export default profile;
