import type { Said } from '../languages.ts';
import {
  type Confidence,
  certaintyOf,
  type Fact,
  facts,
  type Hand,
  type Interval,
  type OrderNumber,
  type PayerProfile,
} from '../payers/profile.ts';
import { payerStatements } from './payer-statements.ts';

/** One fact of a profile in words, and how sure it is. */
export interface ToldFact {
  fact: Fact;
  name: Said;
  value: Said;
  sure: Confidence;
}

/** Everything that a profile holds, in the order in which it is told. */
export const toldFacts = (profile: PayerProfile): ToldFact[] =>
  facts.flatMap((fact) => {
    const value = values[fact](profile);
    return value ? [{ fact, name: names[fact], value, sure: certaintyOf(profile, fact) }] : [];
  });

const names: Record<Fact, Said> = {
  coversMassageTherapist: { en: 'Pays a massage therapist', es: 'Paga a un terapeuta de masaje' },
  paidHands: { en: 'Pays treatment by', es: 'Paga el tratamiento de' },
  therapistStatus: { en: 'The therapist must', es: 'El terapeuta debe' },
  inNetwork: { en: 'In network', es: 'Dentro de la red' },
  priorAuthorization: { en: 'Prior authorization', es: 'Autorización previa' },
  authorizationDays: { en: 'An authorization lasts', es: 'Una autorización dura' },
  continuation: { en: 'Continued care', es: 'Continuación' },
  visitLimit: { en: 'Visits', es: 'Visitas' },
  visitsCounted: { en: 'How visits are counted', es: 'Cómo se cuentan las visitas' },
  sessionMinutes: { en: 'Minutes in a visit', es: 'Minutos por visita' },
  courseWeeks: { en: 'Length of the course', es: 'Duración del plan' },
  visitsPerWeekByMonth: { en: 'Visits a week, by month of care', es: 'Visitas por semana, según el mes de atención' },
  orderedBy: { en: 'Ordered by', es: 'Ordena' },
  mayOrder: { en: 'Credentials that may order', es: 'Credenciales que pueden ordenar' },
  requiredNumbers: { en: 'Numbers on the order', es: 'Números en la orden' },
  mustSay: { en: 'The order says', es: 'La orden dice' },
  attach: { en: 'Sent with it', es: 'Se adjunta' },
  planDue: { en: 'Treatment plan due', es: 'Plan de tratamiento' },
  progressReport: { en: 'Progress report', es: 'Informe de progreso' },
  reassessment: { en: 'New assessment', es: 'Nueva evaluación' },
  certificationDays: { en: 'A plan or letter lasts', es: 'Un plan o una carta dura' },
};

const pays: Record<PayerProfile['coversMassageTherapist'], Said> = {
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  depends: { en: 'depends on the plan', es: 'depende del plan' },
};

const handNames: Record<Hand, Said> = {
  massageTherapist: { en: 'a massage therapist', es: 'un terapeuta de masaje' },
  physicalTherapist: { en: 'a physical therapist', es: 'un terapeuta físico' },
  occupationalTherapist: { en: 'an occupational therapist', es: 'un terapeuta ocupacional' },
  chiropractor: { en: 'a chiropractor', es: 'un quiropráctico' },
  physician: { en: 'a physician', es: 'un médico' },
  nursePractitioner: { en: 'a nurse practitioner', es: 'una enfermera practicante' },
};

const numberNames: Record<OrderNumber, Said> = {
  claimNumber: { en: 'claim number', es: 'número de reclamación' },
  injuryDate: { en: 'date of injury', es: 'fecha de la lesión' },
  authorizationNumber: { en: 'authorization or referral number', es: 'número de autorización o de referido' },
};

const nobody: Said = { en: 'nobody', es: 'nadie' };

const listed = (said: Said[], between = ', '): Said => ({
  en: said.map(({ en }) => en).join(between),
  es: said.map(({ es }) => es).join(between),
});

const alike = (text: string): Said => ({ en: text, es: text });
const upTo = (count: number, en: string, es: string): Said => ({
  en: `up to ${count}${en}`,
  es: `hasta ${count}${es}`,
});
const inDays = (days: number): Said => ({ en: `${days} days`, es: `${days} días` });

const after = ({ visits, weeks }: Interval): Said => ({
  en: `after ${[visits && `${visits} visits`, weeks && `${weeks} weeks`].filter(Boolean).join(' or ')}`,
  es: `tras ${[visits && `${visits} visitas`, weeks && `${weeks} semanas`].filter(Boolean).join(' o ')}`,
});

function authorization({ when, visits }: PayerProfile['priorAuthorization']): Said {
  if (when === 'never') return { en: 'not asked for', es: 'no se pide' };
  if (when === 'always') return { en: 'always', es: 'siempre' };
  if (when === 'after') return { en: `after ${visits ?? 0} visits`, es: `tras ${visits ?? 0} visitas` };
  if (!visits) return pays.depends;
  return {
    en: `depends on the plan, not for the first ${visits} visits`,
    es: `depende del plan, no para las primeras ${visits} visitas`,
  };
}

const plan = ({ days, when }: NonNullable<PayerProfile['planDue']>): Said =>
  when === 'beforeFirstVisit'
    ? { en: `${days} days before the first visit`, es: `${days} días antes de la primera visita` }
    : { en: `${days} days after the first visit`, es: `${days} días después de la primera visita` };

const maybe = <Value>(value: Value | undefined | null, say: (value: Value) => Said): Said | null =>
  value === undefined || value === null ? null : say(value);

/** How each fact is told; null when the profile does not hold it. */
const values: Record<Fact, (profile: PayerProfile) => Said | null> = {
  coversMassageTherapist: (profile) => pays[profile.coversMassageTherapist],
  paidHands: ({ paidHands }) =>
    maybe(paidHands, (list) => (list.length > 0 ? listed(list.map((hand) => handNames[hand])) : nobody)),
  therapistStatus: ({ therapistStatus }) => therapistStatus ?? null,
  inNetwork: ({ inNetwork }) =>
    maybe(inNetwork, (how) => (how === 'required' ? { en: 'required', es: 'obligatorio' } : pays.depends)),
  priorAuthorization: ({ priorAuthorization }) => authorization(priorAuthorization),
  authorizationDays: ({ authorizationDays }) => maybe(authorizationDays, inDays),
  continuation: ({ continuation }) =>
    maybe(continuation, ({ visits, days }) => ({
      en: `${visits} visits in ${days} days`,
      es: `${visits} visitas en ${days} días`,
    })),
  visitLimit: ({ visitLimit }) =>
    maybe(visitLimit, ({ visits, per }) => ({ en: `${visits} per ${per.en}`, es: `${visits} por ${per.es}` })),
  visitsCounted: ({ visitsCounted }) => visitsCounted ?? null,
  sessionMinutes: ({ sessionMinutes }) => maybe(sessionMinutes, (minutes) => upTo(minutes, '', '')),
  courseWeeks: ({ courseWeeks }) => maybe(courseWeeks, (weeks) => upTo(weeks, ' weeks', ' semanas')),
  visitsPerWeekByMonth: ({ visitsPerWeekByMonth }) => maybe(visitsPerWeekByMonth, (rates) => alike(rates.join(', '))),
  orderedBy: ({ orderedBy }) => orderedBy ?? null,
  mayOrder: ({ mayOrder }) => maybe(mayOrder, (list) => alike(list.join(', '))),
  requiredNumbers: ({ requiredNumbers }) =>
    requiredNumbers.length > 0 ? listed(requiredNumbers.map((number) => numberNames[number])) : null,
  mustSay: ({ mustSay }) =>
    maybe(mustSay, (list) =>
      listed(
        list.map((name) => payerStatements[name].name),
        '; ',
      ),
    ),
  attach: ({ attach }) => maybe(attach, (list) => listed(list, '; ')),
  planDue: ({ planDue }) => maybe(planDue, plan),
  progressReport: ({ progressReport }) => maybe(progressReport, after),
  reassessment: ({ reassessment }) => maybe(reassessment, after),
  certificationDays: ({ certificationDays }) => maybe(certificationDays, inDays),
};
