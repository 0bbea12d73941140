import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'workers-comp',
  name: "Workers' compensation",
  coversMassageTherapist: 'depends',
  note: {
    en: 'Wants claim number, date of injury, the accepted body part and a return-to-work goal; authorization and limits differ by state, so verify with the claim manager.',
    es: 'Quiere número de reclamación, fecha de la lesión, la parte del cuerpo aceptada y un objetivo de regreso al trabajo; la autorización y los límites varían por estado: verifique con el administrador de la reclamación.',
  },
  priorAuthorization: { when: 'depends' },
  visitLimit: null,
  orderedBy: { en: 'the attending or authorized treating provider', es: 'el profesional tratante autorizado' },
  requiredNumbers: ['claimNumber', 'injuryDate'],
  mustSay: ['cause', 'returnToWork'],
  attach: [
    { en: 'The treatment plan with goals', es: 'El plan de tratamiento con objetivos' },
    { en: 'Progress notes with measures', es: 'Notas de evolución con mediciones' },
  ],
  source: { label: "State workers' compensation rules" },
  reviewedOn: '2026-11-21',
  confidence: 'M',
  certainty: { requiredNumbers: 'H', mustSay: 'H' },
};

export default profile;
