import { longDate } from '../dates/long-date.ts';
import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { authorOf, letterhead, signatureBlock } from './author.ts';
import { careDates, dateNotes, reevaluationBy } from './dates-on-paper.ts';
import { diagnosisLines } from './diagnosis-words.ts';
import { patientRows, payerNotes, payerRows } from './facts.ts';
import {
  areaWords,
  goalLines,
  planWords,
  precautionLines,
  procedureWords,
  reasons,
  visitWords,
} from './order-words.ts';
import { type Paper, type PaperContext, row } from './paper.ts';
import { therapistRows } from './therapist-on-paper.ts';

/** The order on one page, with every element and a line to sign on. */
export function prescription(referral: Referral, context: PaperContext): Paper {
  const author = authorOf(referral, context.prescriber);
  return {
    title: 'Prescription for massage therapy',
    language: 'en',
    sections: [
      letterhead(author),
      {
        role: 'who',
        rows: [
          ...patientRows(),
          ...payerRows(referral, context),
          row('Date', dateOf(referral, context)),
          ...therapistRows(context),
        ],
      },
      { role: 'facts', heading: 'Order', rows: orderRows(referral, context) },
      { role: 'facts', heading: 'Why it is needed', rows: necessityRows(referral) },
      signatureBlock(author),
      { role: 'small', paragraphs: [closing] },
    ],
    notes: [...payerNotes(context), ...dateNotes(referral, context)],
  };
}

const closing =
  'Treat within the areas, the time and the number of visits ordered here. Send a progress note before the last visit. A referral does not guarantee payment.';

const dateOf = ({ orderDate }: Referral, { today }: PaperContext) => longDate(orderDate ?? today);

const orderRows = (referral: Referral, context: PaperContext) => [
  row('Diagnosis (ICD-10-CM)', diagnosisLines(referral, context.codes).join('\n')),
  row('Technique', procedureWords(referral)),
  row('Areas to treat', areaWords(referral)),
  row('Each visit', visitWords(referral)),
  row('Plan', planWords(referral)),
  ...(referral.period.start || referral.period.end ? [row('Dates of care', careDates(referral, context))] : []),
  row('Goals', goalLines(referral).join('\n')),
  row('Precautions', precautionLines(referral).join('\n')),
  row('Re-evaluation by', reevaluationBy(referral, context)),
];

function necessityRows(referral: Referral) {
  const { finding, functionalLoss, priorCare } = reasons(referral);
  return [
    row('Medically necessary', necessityAnswer(referral)),
    row('Finding', finding),
    row('Loss of function', functionalLoss),
    row('Tried so far', priorCare),
  ];
}

/** Only the order's own assertion is repeated; the program makes none. */
const necessityAnswer = ({ necessity }: Referral) =>
  necessity.standing === 'asserted' ? 'Yes, as the order states' : `${blank} (yes or no)`;
