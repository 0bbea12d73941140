import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { longDate, type PaperContext, type Row, row } from './paper.ts';

/** Who the paper is about. The program knows no patient: the person who prints fills these in. */
export const patientRows = (): Row[] => [row('Patient', blank), row('Date of birth', blank)];

type Facts = (referral: Referral, context: PaperContext) => Row[];

/** The payer and the numbers it asks for, or that the order gives. */
export const payerRows: Facts = ({ authorization }, { payer }) => {
  const { claimNumber, injuryDate, number } = authorization;
  const asked = payer?.requiredNumbers ?? [];
  const wanted: [boolean, string, string | null][] = [
    [asked.includes('claimNumber'), 'Claim number', claimNumber],
    [asked.includes('injuryDate'), 'Date of injury', injuryDate && longDate(injuryDate)],
    [asked.includes('authorizationNumber'), 'Authorization', number],
  ];
  const numbers = wanted.flatMap(([needed, label, value]) => (needed || value ? [row(label, value ?? blank)] : []));
  return [row('Payer', payer?.name ?? blank), ...numbers];
};

/** First and last day of care, where the order gives them. */
export const courseDates = ({ period }: Pick<Referral, 'period'>): string =>
  `${period.start ? longDate(period.start) : blank} to ${period.end ? longDate(period.end) : blank}`;

/** What whoever prints should know first: it does not belong on the paper. */
export function payerNotes({ payer }: Pick<PaperContext, 'payer'>): string[] {
  if (!payer) return [];
  const refuses =
    payer.coversMassageTherapist === 'no' ? [`${payer.name} does not pay a massage therapist for this.`] : [];
  return [...refuses, payer.note, ...(payer.confidence === 'H' || payer.note.includes(verify) ? [] : [verify])];
}

const verify = 'Verify with the payer.';
