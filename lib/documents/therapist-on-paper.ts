import { isNpi } from '../npi.ts';
import { type Therapist, titleOf } from '../therapists/therapist.ts';
import { blank } from '../wording/blank.ts';
import { type PaperContext, type Row, row } from './paper.ts';

type Chosen = Pick<PaperContext, 'therapist'>;

/** Whom the patient is sent to, with blanks while nobody is chosen: three rows, so that a long order keeps to its page. */
export const therapistRows = ({ therapist }: Chosen): Row[] => [
  row('Referred to', therapistName(therapist), 'therapist'),
  row('Their license, NPI', both(therapist?.licence, therapist && npiOf(therapist))),
  row('Their phone, fax', both(therapist?.phone, therapist?.fax)),
];

const both = (...pair: (string | null | undefined)[]) => pair.map((each) => each || blank).join(', ');

export const therapistName = (therapist: Chosen['therapist']): string => (therapist && titleOf(therapist)) || blank;

/** The ten digits, or '' for what is no NPI: a wrong one is refused, a blank one is filled in. */
export function npiOf({ npi }: Pick<Therapist, 'npi'>): string {
  const digits = npi.replace(/[\s-]/g, '');
  return isNpi(digits) ? digits : '';
}
