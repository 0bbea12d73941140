import { dueDates, reevaluationDay } from '../dates/due-dates.ts';
import { longDate } from '../dates/long-date.ts';
import type { Language, Said } from '../languages.ts';
import { isSelfPay } from '../payers/profile.ts';
import type { Area, Referral } from '../referral.ts';
import { minutesForUnits } from '../units.ts';
import { blank } from '../wording/blank.ts';
import { totalSessions } from '../wording/plan.ts';
import { authorOf } from './author.ts';
import { askedOf } from './benefit-questions.ts';
import { plainName } from './body-words.ts';
import { type Paper, type PaperContext, row, type Section } from './paper.ts';
import { english } from './patient-english.ts';
import { spanish } from './patient-spanish.ts';
import { type PatientWords, planInWords, rangeOf } from './patient-words.ts';
import { payerInProse } from './payer-on-paper.ts';
import { therapistName } from './therapist-on-paper.ts';

const words: Record<Language, PatientWords> = { en: english, es: spanish };

/** A sheet to take home. It names the part of the body, not the diagnosis: a sheet may lie about. */
export function patientSheet(referral: Referral, context: PaperContext, language: Language): Paper {
  const said = words[language];
  return {
    title: said.title,
    language,
    columns: 2,
    sections: [
      who(referral, context, said),
      {
        role: 'text',
        heading: said.why.heading,
        paragraphs: [said.why.areas(areas(referral, language)), said.why.goal],
      },
      { role: 'text', heading: said.visits.heading, paragraphs: visits(referral, said) },
      { role: 'text', heading: said.expect.heading, bullets: said.expect.lines },
      { role: 'text', heading: said.tell.heading, bullets: said.tell.lines },
      { role: 'urgent', heading: said.today.heading, bullets: said.today.lines },
      { role: 'urgent', heading: said.emergency.heading, bullets: said.emergency.lines },
      {
        role: 'text',
        heading: said.followUp.heading,
        paragraphs: said.followUp.lines(nextVisit(referral, context, language)),
      },
      { role: 'text', heading: said.cost.heading, paragraphs: cost(context, said, language) },
      ...benefits(context, said, language),
    ],
    notes: notes(referral),
  };
}

function who(referral: Referral, context: PaperContext, said: PatientWords): Section {
  const { name, credential, phone } = authorOf(referral, context.prescriber);
  return {
    role: 'facts',
    rows: [
      row(said.name, blank, 'patient'),
      row(said.clinic, `${name}, ${credential}`),
      row(said.phone, phone),
      row(said.therapist, therapistLine(context), 'therapist'),
      row(said.firstVisit, blank),
    ],
  };
}

/** Name and telephone: a patient calls. */
const therapistLine = ({ therapist }: PaperContext): string =>
  [therapistName(therapist), therapist?.phone].filter(Boolean).join(', ');

function areas(referral: Referral, language: Language): string {
  const named = referral.areas.filter(({ wholeBody }) => !wholeBody).map((area) => areaIn(area, language));
  const distinct = [...new Set(named)];
  const last = distinct.pop();
  if (last === undefined) return blank;
  return distinct.length > 0 ? `${distinct.join(', ')}${words[language].and}${last}` : last;
}

/** A region without an everyday name stays as the order says it; in Spanish beside a blank for its translation. */
function areaIn({ site, side }: Area, language: Language): string {
  const known = plainName(site)?.[language] ?? (language === 'en' ? site : `${blank} (${site})`);
  return side ? `${known} (${words[language].side[side]})` : known;
}

function visits({ plan, session }: Referral, said: PatientWords): string[] {
  const known = plan.phases.length > 0 && !plan.ambiguous && !plan.totalMismatch;
  const total = plan.totalSessions ?? totalSessions(plan.phases);
  const inAll = total && known ? said.total(rangeOf(total, said), total[1] === 1) : '';
  const course = known ? [planInWords(plan.phases, said), inAll].filter(Boolean).join(' ') : blank;
  const minutes = session.minutes ?? (session.units === null ? null : minutesForUnits(session.units));
  const length = minutes === null || session.conflict ? blank : `${minutes}`;
  return [said.visits.plan(course), said.visits.each(length), said.visits.keep];
}

/** Only a course with a known first day tells a patient when to come; otherwise the clinic writes the day. */
function nextVisit(referral: Referral, { today, payer }: PaperContext, language: Language): string {
  const day = referral.period.start && reevaluationDay(dueDates(referral, { today, payer }));
  return day ? longDate(day, language) : blank;
}

function cost({ payer }: PaperContext, { cost: said }: PatientWords, language: Language): string[] {
  if (isSelfPay(payer)) return said.self;
  const plain = said.plain(askedOf(payer).payer[language]);
  return payer?.coversMassageTherapist === 'no' ? [said.refuses(payerInProse(payer)), ...plain] : plain;
}

/** Who pays alone has nobody to call about this. */
function benefits({ payer }: PaperContext, { benefits: heading }: PatientWords, language: Language): Section[] {
  if (isSelfPay(payer)) return [];
  const { lead, questions } = askedOf(payer);
  return [
    { role: 'text', heading, paragraphs: [lead[language]], bullets: questions.map((question) => question[language]) },
  ];
}

const notes = ({ precautions }: Referral): Said[] => (precautions.some(({ level }) => level !== 'none') ? [watch] : []);

const watch: Said = {
  en: 'The order names precautions. Add for the patient what to watch for.',
  es: 'La orden nombra precauciones. Agregue para el paciente a qué debe prestar atención.',
};
