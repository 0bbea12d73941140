import { appealLetter } from '../../lib/documents/appeal-letter.ts';
import { necessityLetter } from '../../lib/documents/necessity-letter.ts';
import type { Paper, PaperContext } from '../../lib/documents/paper.ts';
import { patientSheet } from '../../lib/documents/patient-sheet.ts';
import { prescription } from '../../lib/documents/prescription.ts';
import type { Referral } from '../../lib/referral.ts';
import type { documents } from '../words.ts';

export type Kind = keyof typeof documents.kinds;

type Make = (referral: Referral, context: PaperContext, denial: string) => Paper;

/** How each document is made, in the order in which they are offered. */
export const kinds: Record<Kind, Make> = {
  prescription,
  payerLetter: (referral, context) => necessityLetter(referral, context, 'payer'),
  accountLetter: (referral, context) => necessityLetter(referral, context, 'healthAccount'),
  appeal: appealLetter,
  patientEnglish: (referral, context) => patientSheet(referral, context, 'en'),
  patientSpanish: (referral, context) => patientSheet(referral, context, 'es'),
};
