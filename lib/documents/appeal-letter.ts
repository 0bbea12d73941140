import { longDate } from '../dates/long-date.ts';
import type { Said } from '../languages.ts';
import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { authorOf, letterhead, signatureBlock } from './author.ts';
import { type Denial, denials } from './denials.ts';
import { diagnosisLines } from './diagnosis-words.ts';
import { memberRow, patientRows, payerNotes, payerRows } from './facts.ts';
import { areaWords, goalLines, planWords, procedureWords, reasonsInProse, visitWords } from './order-words.ts';
import { type Paper, type PaperContext, row } from './paper.ts';
import { tidy } from './passage.ts';

/** An appeal for the clinician to complete and sign. The reason is the payer's own wording, quoted. */
export function appealLetter(referral: Referral, context: PaperContext, denialReason: string): Paper {
  const author = authorOf(referral, context.prescriber);
  const quoted = tidy(denialReason) || blank;
  const denial = denialFor(denialReason);
  return {
    title: 'Appeal of a denied claim',
    language: 'en',
    sections: [
      letterhead(author),
      { role: 'text', paragraphs: [longDate(context.today)] },
      { role: 'who', rows: claimRows(referral, context) },
      {
        role: 'text',
        paragraphs: [
          'To the appeals department:',
          `I ordered the treatment below and ask you to review your decision. The reason you gave is: “${quoted}”.`,
          denial?.answer(referral, context) ?? `My answer to this reason: ${blank}.`,
          reasonsInProse(referral),
        ],
      },
      { role: 'facts', heading: 'What was ordered', rows: orderRows(referral, context) },
      { role: 'facts', heading: 'What the treatment did', rows: resultRows() },
      { role: 'text', paragraphs: [request] },
      { role: 'text', paragraphs: ['Sincerely,'] },
      signatureBlock(author),
      { role: 'small', paragraphs: [`Enclosed: ${enclosures(denial).join('; ')}.`] },
    ],
    notes: [...deadline, ...(denial?.note ? [denial.note] : []), ...payerNotes(context)],
  };
}

/** The reason that a payer's wording means; null when it means none that is known. */
export const denialFor = (reason: string): Denial | null => denials.find(({ cue }) => cue.test(reason)) ?? null;

const request = `I ask you to overturn the decision for ${blank} visits from ${blank} to ${blank}. If you uphold it, I ask for the criteria you used, for a review by a clinician of my specialty, and for the steps of an external review.`;

const claimRows = (referral: Referral, context: PaperContext) => [
  ...payerRows(referral, context),
  ...patientRows(),
  memberRow(),
  row('Denial number', blank),
  row('Date of the denial', blank),
  row('Dates of service', blank),
];

const orderRows = (referral: Referral, { codes }: PaperContext) => [
  row('Diagnosis (ICD-10-CM)', diagnosisLines(referral, codes).join('\n')),
  row('Technique', procedureWords(referral)),
  row('Areas to treat', areaWords(referral)),
  row('Each visit', visitWords(referral)),
  row('Plan', planWords(referral)),
  row('Goals', goalLines(referral).join('\n')),
];

const resultRows = () => [
  row('Measure before and after', `${blank} before, ${blank} after`),
  row('Medication or work days', `${blank} before, ${blank} after`),
  row('Policy clause that is met', blank),
];

const enclosures = (denial: Denial | null) => [
  'the denial',
  'the order',
  'the treatment notes',
  ...(denial?.enclose ?? []),
];

const deadline: Said[] = [
  {
    en: 'Ask for the denial in writing first and quote its words.',
    es: 'Pida primero la denegación por escrito y cite sus palabras.',
  },
  {
    en: 'Appeals have a deadline, which the denial names. Verify with the payer.',
    es: 'La apelación tiene un plazo, que la denegación indica. Verifique con el pagador.',
  },
];
