import { longDate } from '../dates/long-date.ts';
import type { Said } from '../languages.ts';
import type { PayerProfile } from '../payers/profile.ts';
import type { Plan } from '../referral.ts';
import { defineRule, met, notApplicable, type Offer, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { blank } from '../wording/blank.ts';
import { visitsBefore } from '../wording/visits-before.ts';

/** Whether this plan goes beyond what the payer pays without asking; null when the plan or the payer does not say. */
function needsAuthorization(
  { priorAuthorization: { when, visits } }: PayerProfile,
  { totalSessions }: Plan,
  given: number,
) {
  if (when === 'always') return true;
  if (when !== 'after' || visits === undefined || !totalSessions) return false;
  return totalSessions[1] + given > visits;
}

/** The first visits are free of it, and what comes after them is for the plan to say. */
const mayNeedAuthorization = ({ priorAuthorization: { when, visits } }: PayerProfile, { totalSessions }: Plan) =>
  when === 'depends' && visits !== undefined && totalSessions !== null && totalSessions[1] > visits;

/** Where a referral is the authorization, its number is the one to write. */
const numberName = ({ requiredNumbers }: PayerProfile): Said =>
  requiredNumbers.includes('authorizationNumber')
    ? { en: 'authorization or referral number', es: 'el número de autorización o de referido' }
    : { en: 'authorization number', es: 'el número de autorización' };

function numberLine(payer: PayerProfile): Offer {
  const { en, es } = numberName(payer);
  const text = `${en.charAt(0).toUpperCase()}${en.slice(1)}: ${blank}.`;
  return { label: { en: `Add ${en}`, es: `Agregar ${es}` }, text, parts: [{ meaning: 'authorization', text }] };
}

export default defineRule({
  id: 'authorization-in-place',
  element: 'authorization',
  met: { en: 'The authorization this order needs is there', es: 'Consta la autorización que esta orden necesita' },
  unmet: {
    en: 'Get prior authorization before the first visit that needs it.',
    es: 'Obtenga la autorización previa antes de la primera visita que la requiera.',
  },
  why: {
    en: 'Missing authorization is a common reason for refusal, even when the care was necessary.',
    es: 'La falta de autorización es una causa frecuente de rechazo, aunque la atención fuera necesaria.',
  },
  source: payerProfile,
  actor: 'admin',
  check: (referral, { payer, today }) => {
    const { authorization, plan } = referral;
    const { status, number, claimNumber, endsOn, evidence } = authorization;
    const given = payer?.visitsCounted ? visitsBefore(referral) : 0;
    if (payer?.coversMassageTherapist === 'no') return notApplicable();
    if (endsOn && endsOn < today) return unmet({ severity: 'problem', summary: ended(endsOn), evidence });
    if (status === 'pending' || status === 'denied') {
      const summary =
        status === 'pending'
          ? {
              en: 'Wait for the authorization, or add its number: it is pending.',
              es: 'Espere la autorización o agregue su número: está pendiente.',
            }
          : {
              en: 'Ask again or appeal: the payer denied it, or the authorization has expired.',
              es: 'Solicítela otra vez o apele: el pagador la denegó o la autorización venció.',
            };
      return unmet({ severity: 'problem', summary, evidence });
    }
    if (status === 'stated' || number) return met(...evidence);
    if (status === 'notRequired') return notApplicable();
    if (payer && needsAuthorization(payer, plan, given)) {
      const suggestions = payer.priorAuthorization.when === 'always' ? [numberLine(payer)] : [];
      return unmet({
        severity: 'missing',
        summary: needed(payer, given),
        detail: payer.note,
        source: payer.source,
        suggestions,
      });
    }
    if (payer && mayNeedAuthorization(payer, plan)) {
      return unmet({ severity: 'advice', summary: toAsk(payer), detail: payer.note, source: payer.source });
    }
    return claimNumber ? met(...evidence) : notApplicable();
  },
});

const ended = (day: string): Said => ({
  en: `Ask for a new authorization: it ended on ${longDate(day)}.`,
  es: `Pida una autorización nueva: venció el ${longDate(day, 'es')}.`,
});

const toAsk = ({ name, priorAuthorization: { visits } }: PayerProfile): Said => ({
  en: `Ask ${name} whether visits beyond the first ${visits} need authorization.`,
  es: `Pregunte a ${name} si las visitas después de las primeras ${visits} necesitan autorización.`,
});

function needed(payer: PayerProfile, given: number): Said {
  const { name, priorAuthorization } = payer;
  const { visits } = priorAuthorization;
  const number = numberName(payer);
  return visits === undefined
    ? { en: `Add the ${number.en} for ${name}.`, es: `Agregue ${number.es} para ${name}.` }
    : {
        en: `Get authorization from ${name}: ${given > 0 ? `with the ${given} visits before, ` : ''}the plan goes beyond ${visits} visits.`,
        es: `Obtenga la autorización de ${name}: ${given > 0 ? `con las ${given} visitas anteriores, ` : ''}el plan pasa de ${visits} visitas.`,
      };
}
