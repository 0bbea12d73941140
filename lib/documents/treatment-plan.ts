import { longDate } from '../dates/long-date.ts';
import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { rangeInWords } from '../wording/plan.ts';
import { authorOf, letterhead, signatureBlock } from './author.ts';
import { careDates, dateNotes, progressReportBy, reevaluationBy } from './dates-on-paper.ts';
import { diagnosisLines } from './diagnosis-words.ts';
import { injuryRows, isWorkInjury, patientRows, payerNotes } from './facts.ts';
import {
  areaWords,
  goalLines,
  planWords,
  precautionLines,
  procedureWords,
  reasons,
  visitWords,
} from './order-words.ts';
import { type Paper, type PaperContext, row, type Section } from './paper.ts';
import { statementAround, tidy } from './passage.ts';
import { statePlans } from './state-plans.ts';

/** A request to authorize a course of massage after an injury, for the clinician to complete and sign. */
export function treatmentPlan(referral: Referral, context: PaperContext): Paper {
  const author = authorOf(referral, context.prescriber);
  const { sentence, note, rows = [] } = statePlans[context.payer?.id ?? ''] ?? {};
  return {
    title: 'Treatment plan and request for authorization',
    language: 'en',
    sections: [
      letterhead(author),
      { role: 'who', rows: [...patientRows(), ...injuryRows(referral, context), row('Date', longDate(context.today))] },
      { role: 'facts', heading: 'Condition', rows: conditionRows(referral, context) },
      { role: 'facts', heading: 'Measures', rows: [...measureRows(), ...rows] },
      { role: 'facts', heading: 'Treatment requested', rows: planRows(referral, context) },
      closing(sentence),
      signedFor(signatureBlock(author)),
    ],
    notes: [...(note ? [note] : []), ...payerNotes(context), ...dateNotes(referral, context)],
  };
}

function conditionRows(referral: Referral, context: PaperContext) {
  const { finding, functionalLoss, priorCare } = reasons(referral);
  const cause = referral.cause
    ? (statementAround(referral.cause, referral.sources) ?? tidy(referral.cause.text))
    : blank;
  return [
    ...(isWorkInjury(context) ? [row('Accepted condition', blank)] : []),
    row('Diagnosis (ICD-10-CM)', diagnosisLines(referral, context.codes).join('\n')),
    row('How the injury caused it', cause),
    row('Finding', finding),
    row('Loss of function', functionalLoss),
    ...(isWorkInjury(context) ? [row('Work status', blank)] : []),
    row('Done so far, with result', priorCare),
  ];
}

/** What a claim manager compares: the same measures at the start, now and at the end. */
const measureRows = () =>
  ['Motion (degrees)', 'Pain (0 to 10)', 'Sitting, standing or lifting', 'Medication'].map((measure) =>
    row(measure, `${blank} at the start, ${blank} now`),
  );

const planRows = (referral: Referral, context: PaperContext) => [
  row('Technique', procedureWords(referral)),
  row('Areas to treat', areaWords(referral)),
  row('Each visit', visitWords(referral)),
  row('Frequency and duration', planWords(referral)),
  row('Visits requested', visitsRequested(referral)),
  row('Dates requested', careDates(referral, context)),
  row('Goals', goalLines(referral).join('\n')),
  ...(isWorkInjury(context) ? [row('Goal for work', goalForWork(referral))] : []),
  row('Precautions', precautionLines(referral).join('\n')),
  row('Progress report by', progressReportBy(referral, context)),
  row('Re-evaluation by', reevaluationBy(referral, context)),
];

/** The goal of the order that speaks of work. */
const goalForWork = ({ goals }: Referral): string =>
  tidy(goals.find(({ evidence }) => /\b(?:work|duty|duties|job|shift)/i.test(evidence.text))?.evidence.text ?? blank);

const visitsRequested = ({ plan }: Referral) =>
  plan.totalSessions && !plan.totalMismatch ? rangeInWords(plan.totalSessions) : blank;

/** A long plan is signed on a second page, which may be parted from the first: it says whose plan it is. */
const signedFor = (signature: Section): Section => ({
  ...signature,
  rows: [...(signature.rows ?? []), ...patientRows()],
});

const closing = (sentence: string | undefined): Section => ({
  role: 'text',
  paragraphs: [
    ...(sentence ? [sentence] : []),
    'I will end or change the treatment if these measures do not improve. I ask for your decision in writing, with the number of visits and the dates.',
  ],
});
