import { longDate } from '../dates/long-date.ts';
import type { Said } from '../languages.ts';
import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { type Author, authorOf, letterhead, signatureBlock } from './author.ts';
import { careDates, dateNotes, reevaluationInProse } from './dates-on-paper.ts';
import { countDiagnoses, diagnosesInProse } from './diagnosis-words.ts';
import { memberRow, patientRows, payerNotes, payerRows } from './facts.ts';
import {
  areaWords,
  goalLines,
  planWords,
  precautionLines,
  procedureWords,
  reasonsInProse,
  visitWords,
} from './order-words.ts';
import { type Paper, type PaperContext, row, type Section } from './paper.ts';
import { tidy } from './passage.ts';

/** Who reads the letter: an insurer, or the administrator of a health account. */
export type Reader = 'payer' | 'healthAccount';

/** A letter for the clinician to complete and sign. It states what the order states and leaves the rest blank. */
export function necessityLetter(referral: Referral, context: PaperContext, reader: Reader): Paper {
  const author = authorOf(referral, context.prescriber);
  const sections = reader === 'payer' ? toPayer(referral, context) : toAccount(referral, context);
  return {
    title: 'Letter of medical necessity',
    language: 'en',
    sections: [letterhead(author), ...sections, ...closing(author)],
    notes: [
      ...(reader === 'payer' ? payerNotes(context) : accountNotes),
      ...necessityNotes(referral),
      ...dateNotes(referral, context),
    ],
  };
}

function toPayer(referral: Referral, context: PaperContext): Section[] {
  return [
    { role: 'text', paragraphs: [longDate(context.today)] },
    { role: 'who', rows: [...payerRows(referral, context), ...patientRows(), memberRow()] },
    { role: 'text', paragraphs: ['To the reviewer:', necessitySentence(referral, context), reasonsInProse(referral)] },
    { role: 'facts', heading: 'Treatment', rows: treatmentRows(referral) },
    {
      role: 'text',
      paragraphs: [
        `I will examine the patient again by ${reevaluationInProse(referral, context)} and will end or change the treatment if these measures do not improve. The treatment is part of a wider plan: ${blank}.`,
      ],
    },
  ];
}

/** What health accounts ask a letter for: FSAFEDS, frequently asked questions on the letter of medical necessity. */
function toAccount(referral: Referral, context: PaperContext): Section[] {
  return [
    { role: 'text', paragraphs: [longDate(context.today)] },
    {
      role: 'who',
      rows: [
        ...patientRows(),
        row('Account holder', blank),
        row('Employer', blank, 'employer'),
        row('Account or member ID', blank, 'memberId'),
      ],
    },
    {
      role: 'text',
      paragraphs: ['To the plan administrator:', necessitySentence(referral, context), reasonsInProse(referral)],
    },
    {
      role: 'facts',
      heading: 'Treatment',
      rows: [...accountRows(referral), row('Dates', careDates(referral, context))],
    },
    {
      role: 'text',
      paragraphs: [
        'The treatment is for the condition named above and not for general health. A new letter is needed when the dates above have passed.',
      ],
    },
  ];
}

/** The clinician's own judgment: written only where the order makes it, otherwise left for the clinician to make. */
function necessitySentence(referral: Referral, { codes }: PaperContext): string {
  const verdict = referral.necessity.standing === 'asserted' ? 'is' : `${blank} (is or is not)`;
  const them = countDiagnoses(referral, codes) > 1 ? 'these conditions' : 'this condition';
  return `My patient is under my care for ${diagnosesInProse(referral, codes)}. In my judgment massage therapy ${verdict} medically necessary to treat ${them}.`;
}

const treatmentRows = (referral: Referral) => [
  row('Technique', procedureWords(referral)),
  row('Areas to treat', areaWords(referral)),
  row('Each visit', visitWords(referral)),
  row('Frequency and duration', planWords(referral)),
  row('Goals', goalLines(referral).join('\n')),
  row('Precautions', precautionLines(referral).join('\n')),
];

/** A health account does not ask how long a visit is: the row stands where the order says it. */
const accountRows = (referral: Referral) =>
  treatmentRows(referral).filter(({ label, value }) => label !== 'Each visit' || !value.includes(blank));

const closing = (author: Author): Section[] => [{ role: 'text', paragraphs: ['Sincerely,'] }, signatureBlock(author)];

const accountNotes: Said[] = [
  {
    en: 'Stress or well-being alone is usually not accepted; the letter must name a medical condition.',
    es: 'El estrés o el bienestar solos no suelen aceptarse; la carta debe nombrar una afección médica.',
  },
  {
    en: 'Keep the letter with the receipts. Verify with the account’s administrator how long it is valid.',
    es: 'Guarde la carta con los recibos. Verifique con el administrador de la cuenta cuánto tiempo vale.',
  },
];

function necessityNotes({ necessity }: Referral): Said[] {
  const hurting = [...new Set(necessity.hurting.map(({ evidence }) => `“${tidy(evidence.text)}”`))];
  return [
    ...(necessity.standing === 'asserted' ? [] : [judgmentLeftOpen]),
    ...(hurting.length > 0 ? [refusedWords(hurting.join(', '))] : []),
  ];
}

const refusedWords = (words: string): Said => ({
  en: `The order holds words that payers refuse as a purpose: ${words}.`,
  es: `La orden contiene palabras que los pagadores rechazan como propósito: ${words}.`,
});

const judgmentLeftOpen: Said = {
  en: 'The order does not state that massage is medically necessary: the letter leaves that judgment blank.',
  es: 'La orden no afirma que el masaje sea médicamente necesario: la carta deja ese juicio en blanco.',
};
