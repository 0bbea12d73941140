import type { PayerProfile } from './profile.ts';

const profile: PayerProfile = {
  id: 'va-community-care',
  name: 'VA Community Care',
  coversMassageTherapist: 'yes',
  note: {
    en: 'The VA referral is the authorization: 12 visits in 90 days at first, 12 in 180 days for continued care. Name the episode of care and the date of the first appointment; what goes beyond it without a new request is not authorized.',
    es: 'El referido del VA es la autorización: 12 visitas en 90 días al inicio y 12 en 180 días para continuar. Indique el episodio de atención y la fecha de la primera cita; lo que lo exceda sin una nueva solicitud no está autorizado.',
  },
  paidHands: ['massageTherapist'],
  priorAuthorization: { when: 'always' },
  authorizationDays: 90,
  continuation: { visits: 12, days: 180 },
  visitLimit: { visits: 12, per: { en: 'VA referral', es: 'referido del VA' } },
  orderedBy: { en: 'a VA provider, who issues the referral', es: 'un proveedor del VA, que emite el referido' },
  requiredNumbers: ['authorizationNumber'],
  mustSay: ['episodeOfCare', 'firstVisit'],
  attach: [
    {
      en: 'To ask for more: the request for services, VA Form 10-10172',
      es: 'Para pedir más: la solicitud de servicios, VA Form 10-10172',
    },
  ],
  source: { label: 'VA Standardized Episode of Care: massage therapy' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
  certainty: { attach: 'U' },
};

export default profile;
