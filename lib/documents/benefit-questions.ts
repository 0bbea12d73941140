import type { Said } from '../languages.ts';
import type { PayerProfile } from '../payers/profile.ts';

/** Data: whom a patient asks what is paid, and what to ask. An injured worker has no card with a number on its back. */

interface Asked {
  /** Who pays, after "An order does not mean that". */
  payer: Said;
  lead: Said;
  questions: Said[];
}

const firstYes: Said = {
  en: 'Do I need a yes before the first visit?',
  es: '¿Necesito un permiso antes de la primera visita?',
};

const visitsLeft: Said = {
  en: 'How many visits can I have, and how many have I used?',
  es: '¿Cuántas visitas puedo tener, y cuántas he usado?',
};

const whichTherapists: Said = { en: 'Which therapists can I see?', es: '¿A qué terapeutas puedo ir?' };

const myPart: Said = { en: 'What do I pay at each visit?', es: '¿Cuánto pago en cada visita?' };

const plan: Asked = {
  payer: { en: 'your plan', es: 'su plan' },
  lead: {
    en: 'Call the number on the back of your card and ask:',
    es: 'Llame al número que está atrás de su tarjeta y pregunte:',
  },
  questions: [
    {
      en: 'Does my plan pay for massage from a massage therapist?',
      es: '¿Mi plan paga el masaje de un terapeuta de masaje?',
    },
    {
      en: 'Do I need a yes from the plan before the first visit?',
      es: '¿Necesito un permiso del plan antes de la primera visita?',
    },
    { en: 'How many visits a year, and how many have I used?', es: '¿Cuántas visitas al año, y cuántas he usado?' },
    { en: 'Which therapists are in my network?', es: '¿Qué terapeutas están en mi red?' },
    myPart,
  ],
};

const workClaim: Asked = {
  payer: { en: 'your work claim', es: 'el seguro de su trabajo' },
  lead: {
    en: 'Call the person who has your work claim and ask:',
    es: 'Llame a la persona que lleva su caso del trabajo y pregunte:',
  },
  questions: [
    { en: 'Is massage part of my claim?', es: '¿El masaje es parte de mi caso?' },
    firstYes,
    visitsLeft,
    whichTherapists,
    myPart,
  ],
};

const carClaim: Asked = {
  payer: { en: 'the car insurance', es: 'el seguro del auto' },
  lead: {
    en: 'Call the person who has your car claim and ask:',
    es: 'Llame a la persona que lleva su caso del auto y pregunte:',
  },
  questions: [
    {
      en: 'Does it pay for massage from a massage therapist?',
      es: '¿Paga el masaje de un terapeuta de masaje?',
    },
    firstYes,
    { en: 'How much is left to pay for my care?', es: '¿Cuánto dinero queda para mi cuidado?' },
    whichTherapists,
    myPart,
  ],
};

const va: Asked = {
  payer: { en: 'the VA', es: 'el VA' },
  lead: { en: 'Call the VA office that sent you and ask:', es: 'Llame a la oficina del VA que lo envió y pregunte:' },
  questions: [
    { en: 'Is massage in my VA referral?', es: '¿El masaje está en mi referido del VA?' },
    { en: 'How many visits can I have, and until what day?', es: '¿Cuántas visitas puedo tener, y hasta qué día?' },
    whichTherapists,
    { en: 'What do I do if I need more visits?', es: '¿Qué hago si necesito más visitas?' },
    myPart,
  ],
};

const account: Asked = {
  payer: { en: 'your account', es: 'su cuenta' },
  lead: {
    en: 'Call the number on your account card and ask:',
    es: 'Llame al número de la tarjeta de su cuenta y pregunte:',
  },
  questions: [
    { en: 'Can I use my account to pay for massage?', es: '¿Puedo usar mi cuenta para pagar el masaje?' },
    { en: 'Do you need a letter, and how long is it good?', es: '¿Hace falta una carta, y cuánto tiempo vale?' },
    { en: 'Which papers do I have to keep?', es: '¿Qué papeles tengo que guardar?' },
  ],
};

const kinds: Record<string, Asked> = {
  'workers-comp': workClaim,
  'federal-workers-comp': workClaim,
  auto: carClaim,
  medpay: carClaim,
  'auto-liability': carClaim,
  'va-community-care': va,
  'hsa-fsa': account,
};

/** Whom this patient asks; a payer that nobody chose is taken for a health plan. */
export const askedOf = (payer: PayerProfile | null): Asked =>
  kinds[payer?.id ?? ''] ?? kinds[payer?.narrows ?? ''] ?? plan;
