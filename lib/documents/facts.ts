import { longDate } from '../dates/long-date.ts';
import type { Language, Said } from '../languages.ts';
import { isSelfPay } from '../payers/profile.ts';
import type { Referral } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import { type PaperContext, type Row, row } from './paper.ts';
import { payerRow } from './payer-on-paper.ts';

/** Who the paper is about. The program knows no patient: the person who prints fills these in. */
export const patientRows = (language: Language = 'en'): Row[] => [
  row(language === 'es' ? 'Paciente' : 'Patient', blank, 'patient'),
  row(language === 'es' ? 'Fecha de nacimiento' : 'Date of birth', blank, 'birthDate'),
];

export const memberRow = (): Row => row('Member ID', blank, 'memberId');

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
  return [payerRow(payer), ...numbers];
};

/** The claim of an injury; for another payer the numbers that it asks for. */
export const injuryRows: Facts = (referral, context) => {
  const { payer } = context;
  if (payer && !payer.requiredNumbers.includes('injuryDate')) return [...payerRows(referral, context), memberRow()];
  const { claimNumber, injuryDate, number } = referral.authorization;
  return [
    ...(isWorkInjury(context) ? [row('Employer', blank, 'employer')] : []),
    payerRow(payer, 'Insurer'),
    row('Claim number', claimNumber ?? blank),
    row('Date of injury', injuryDate ? longDate(injuryDate) : blank),
    row(isWorkInjury(context) ? 'Claim manager' : 'Adjuster', blank),
    ...(number ? [row('Authorization', number)] : []),
  ];
};

/** A payer that nobody chose may be the employer's. */
export const isWorkInjury = ({ payer }: Pick<PaperContext, 'payer'>): boolean =>
  !payer || [payer.id, payer.narrows].some((id) => id === 'workers-comp' || id === 'federal-workers-comp');

/** What whoever prints should know first: it does not belong on the paper. */
export function payerNotes({ payer }: Pick<PaperContext, 'payer'>): Said[] {
  if (!payer) return [];
  const refuses = payer.coversMassageTherapist === 'no' ? [paysNone(payer.name)] : [];
  const sure = payer.confidence === 'H' || isSelfPay(payer) || payer.note.en.includes(verify.en);
  return [...refuses, payer.note, ...(payer.instead ? [payer.instead] : []), ...(sure ? [] : [verify])];
}

const paysNone = (name: string): Said => ({
  en: `${name} does not pay a massage therapist for this.`,
  es: `${name} no paga esto a un terapeuta de masaje.`,
});

const verify: Said = { en: 'Verify with the payer.', es: 'Verifique con el pagador.' };
