import type { Report } from '../../lib/check.ts';
import { appealLetter } from '../../lib/documents/appeal-letter.ts';
import { authorizationChecklist } from '../../lib/documents/authorization-checklist.ts';
import { faxCover } from '../../lib/documents/fax-cover.ts';
import { necessityLetter } from '../../lib/documents/necessity-letter.ts';
import type { Paper, PaperContext } from '../../lib/documents/paper.ts';
import { patientSheet } from '../../lib/documents/patient-sheet.ts';
import { prescription } from '../../lib/documents/prescription.ts';
import { treatmentPlan } from '../../lib/documents/treatment-plan.ts';
import type { documents } from '../words.ts';

export type Kind = keyof typeof documents.kinds;

type Make = (report: Report, context: PaperContext, denial: string) => Paper;

/** How each document is made, in the order in which they are offered. */
export const kinds: Record<Kind, Make> = {
  prescription: ({ referral }, context) => prescription(referral, context),
  payerLetter: ({ referral }, context) => necessityLetter(referral, context, 'payer'),
  accountLetter: ({ referral }, context) => necessityLetter(referral, context, 'healthAccount'),
  treatmentPlan: ({ referral }, context) => treatmentPlan(referral, context),
  appeal: ({ referral }, context, denial) => appealLetter(referral, context, denial),
  checklist: authorizationChecklist,
  faxCover: ({ referral }, context) => faxCover(referral, context),
  patientEnglish: ({ referral }, context) => patientSheet(referral, context, 'en'),
  patientSpanish: ({ referral }, context) => patientSheet(referral, context, 'es'),
};

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
