import type { Said } from '../languages.ts';
import type { OrderNumber, PayerProfile } from '../payers/profile.ts';
import type { Authorization } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { blank } from '../wording/blank.ts';
import { hedged } from '../wording/hedged.ts';

const names: Record<OrderNumber, Said> = {
  claimNumber: { en: 'claim number', es: 'el número de reclamación' },
  injuryDate: { en: 'date of injury', es: 'la fecha de la lesión' },
  authorizationNumber: { en: 'authorization or referral number', es: 'el número de autorización o de referido' },
};

const yearOfInjury: Said = { en: 'year of the injury', es: 'el año de la lesión' };

/** "claim number and date of injury". */
const listed = (said: Said[]): Said => ({
  en: said.map(({ en }) => en).join(' and '),
  es: said.map(({ es }) => es).join(' y '),
});

const written = ({ claimNumber, injuryDate, number }: Authorization) => ({
  claimNumber: claimNumber ?? null,
  injuryDate: injuryDate ?? null,
  authorizationNumber: number ?? null,
});

/** Where every order needs an authorization, that rule asks for its number. */
const askedBy = ({ requiredNumbers, priorAuthorization }: PayerProfile): OrderNumber[] =>
  priorAuthorization.when === 'always'
    ? requiredNumbers.filter((number) => number !== 'authorizationNumber')
    : requiredNumbers;

const why: Said = {
  en: 'Without its own numbers the payer cannot match the order to a claim.',
  es: 'Sin sus propios números, el pagador no puede asociar la orden a una reclamación.',
};

export default defineRule({
  id: 'payer-numbers-stated',
  element: 'authorization',
  met: { en: 'The numbers this payer asks for are there', es: 'Constan los números que pide este pagador' },
  unmet: { en: 'Add the numbers this payer asks for.', es: 'Agregue los números que pide este pagador.' },
  why,
  source: payerProfile,
  actor: 'admin',
  check: ({ authorization }, { payer }) => {
    const { injuryDay } = authorization;
    const asked = payer && payer.coversMassageTherapist !== 'no' ? askedBy(payer) : [];
    if (!payer || asked.length === 0) return notApplicable();
    const there = written(authorization);
    const missing = asked.filter((number) => !there[number]);
    const absent = missing.map((number) => names[number]);
    if (absent.length === 0) return met(...authorization.evidence);
    const partly = absent.length < asked.length;
    const text = absent.map(({ en }) => `${en.charAt(0).toUpperCase()}${en.slice(1)}: ${blank}.`).join(' ');
    const inFull = listed(absent);
    const list = listed(missing.map((number) => (number === 'injuryDate' && injuryDay ? yearOfInjury : names[number])));
    const parts = [{ meaning: 'authorization' as const, text }];
    return unmet({
      severity: partly ? 'problem' : 'missing',
      summary: { en: `Add the ${list.en} for ${payer.name}.`, es: `Agregue ${list.es} para ${payer.name}.` },
      detail: hedged(why, payer, 'requiredNumbers'),
      source: payer.source,
      evidence: authorization.evidence,
      suggestions: [{ label: { en: `Add ${inFull.en}`, es: `Agregar ${inFull.es}` }, text, parts }],
    });
  },
});
