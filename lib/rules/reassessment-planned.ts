import { dayOf, dueDates } from '../dates/due-dates.ts';
import { longDate } from '../dates/long-date.ts';
import type { Said } from '../languages.ts';
import type { Interval, PayerProfile } from '../payers/profile.ts';
import type { Plan } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { blank } from '../wording/blank.ts';
import { hedged } from '../wording/hedged.ts';
import { courseWeeks } from '../wording/plan.ts';

interface Asked {
  fact: 'progressReport' | 'reassessment';
  interval: Interval;
  name: Said;
  text: string;
}

/** A report is the more that is asked: it holds the new assessment. */
function askedBy({ progressReport, reassessment }: PayerProfile): Asked | null {
  if (progressReport)
    return {
      fact: 'progressReport',
      interval: progressReport,
      name: { en: 'a progress report', es: 'un informe de progreso' },
      text: 'Progress report',
    };
  if (!reassessment) return null;
  return {
    fact: 'reassessment',
    interval: reassessment,
    name: { en: 'a new assessment', es: 'una nueva evaluación' },
    text: 'Re-evaluation',
  };
}

/** Does the course go on after the day the payer asks for? null when its length is not known. */
function goesBeyond(plan: Plan, { visits, weeks }: Interval): boolean | null {
  const course = courseWeeks(plan);
  const planned = plan.totalSessions?.[1] ?? null;
  const known = [planned !== null && visits !== undefined, course !== null && weeks !== undefined];
  if (!known.includes(true)) return null;
  return (planned ?? 0) > (visits ?? Number.POSITIVE_INFINITY) || (course ?? 0) > (weeks ?? Number.POSITIVE_INFINITY);
}

const inWords = ({ visits, weeks }: Interval): Said => {
  const en = [visits && `${visits} visits`, weeks && `${weeks} weeks`].filter(Boolean).join(' or ');
  const es = [visits && `${visits} visitas`, weeks && `${weeks} semanas`].filter(Boolean).join(' o ');
  return { en, es };
};

export default defineRule({
  id: 'reassessment-planned',
  element: 'authorization',
  met: { en: 'The order says when progress is reassessed', es: 'La orden dice cuándo se vuelve a evaluar' },
  unmet: {
    en: 'Say when the progress report or the new assessment is due.',
    es: 'Indique cuándo corresponde el informe de progreso o la nueva evaluación.',
  },
  why: {
    en: 'What the report or the new assessment shows decides about later visits.',
    es: 'Lo que muestre el informe o la nueva evaluación decide sobre las visitas posteriores.',
  },
  source: payerProfile,
  actor: 'clinical',
  check: (referral, { payer, today }) => {
    const asked = payer && payer.coversMassageTherapist !== 'no' ? askedBy(payer) : null;
    if (!payer || !asked) return notApplicable();
    if (referral.reassessment) return met(referral.reassessment);
    if (goesBeyond(referral.plan, asked.interval) !== true) return notApplicable();
    const after = inWords(asked.interval);
    const day = dayOf(dueDates(referral, { today, payer }), asked.fact);
    const text = `${asked.text} due after ${after.en}, by ${day ? longDate(day) : blank}.`;
    return unmet({
      severity: 'advice',
      summary: hedged(
        { en: `Plan ${asked.name.en} after ${after.en}.`, es: `Prevea ${asked.name.es} tras ${after.es}.` },
        payer,
        asked.fact,
      ),
      source: payer.source,
      suggestions: [{ label: text, text }],
    });
  },
});
