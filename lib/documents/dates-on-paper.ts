import { courseEnd, courseStart } from '../dates/course.ts';
import { dateNames, verifyDate } from '../dates/date-names.ts';
import { dayOf, dueDates, reevaluationDay } from '../dates/due-dates.ts';
import { longDate } from '../dates/long-date.ts';
import type { Said } from '../languages.ts';
import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import type { PaperContext } from './paper.ts';

type Counted = (referral: Referral, context: Pick<PaperContext, 'today' | 'payer'>) => string;

/** "January 12, 2027 (counted from the date of the order)"; a blank for what cannot be counted. */
export const reevaluationBy: Counted = (referral, context) =>
  counted(reevaluationDay(dueDates(referral, context)), referral, context);

/** The day alone, for a sentence of a letter. */
export const reevaluationInProse: Counted = (referral, context) => {
  const day = reevaluationDay(dueDates(referral, context));
  return day ? longDate(day) : blank;
};

export const progressReportBy: Counted = (referral, context) =>
  counted(dayOf(dueDates(referral, context), 'progressReport'), referral, context);

/** First and last day of care: as the order gives them, the last one also as the plan gives it from a known first. */
export const careDates: Counted = ({ plan, period }) => {
  const end = period.end ?? (period.start ? courseEnd({ plan, period }, period.start) : null);
  return `${period.start ? longDate(period.start) : blank} to ${end ? longDate(end) : blank}`;
};

function counted(day: string | null, referral: Referral, { today }: Pick<PaperContext, 'today'>): string {
  if (!day) return blank;
  const { known } = courseStart(referral, today);
  return known === 'stated' ? longDate(day) : `${longDate(day)} (counted from the date of this order)`;
}

/** Why the dates on the paper are what they are: for the person who prints it. */
export const dateNotes = (referral: Referral, context: Pick<PaperContext, 'today' | 'payer'>): Said[] =>
  dueDates(referral, context).map(({ kind, day, why, verify }) => ({
    en: `${dateNames[kind].en} ${longDate(day)}. ${why.en}${verify ? ` ${verifyDate.en}` : ''}`,
    es: `${dateNames[kind].es} ${longDate(day, 'es')}. ${why.es}${verify ? ` ${verifyDate.es}` : ''}`,
  }));
