import type { CodeTable } from '../codes/code.ts';
import type { Evidence, Referral } from '../referral.ts';
import { blank } from './blank.ts';
import { diagnosesInWords } from './diagnosis.ts';

/** What a statement of necessity can be built from. */
export type Said = Pick<Referral, 'diagnoses' | 'necessity'>;

/** One sentence that asserts necessity and nothing else. */
export const necessityAsserted = (referral: Said, codes: Pick<CodeTable, 'find'>): string =>
  `Massage therapy is medically necessary to treat ${diagnosesInWords(referral, codes)}.`;

/**
 * The chain payers look for: condition, finding, loss of function, what was tried. Only what the referral says is filled
 * in; the rest stays blank, because the program knows nothing of the patient.
 */
export function necessityStatement(referral: Said, codes: Pick<CodeTable, 'find'>): string {
  const { finding, functionalLoss, priorCare } = referral.necessity;
  const chain = [
    `Finding: ${said(finding)}`,
    `Limits: ${said(functionalLoss, /^(?:limit(?:s:?|ed|ing) {1,3}(?:to {1,3})?){1,2}/i)}`,
    `Tried so far: ${said(priorCare, /^(?:tried(?: so far:?)? {1,3}){1,2}/i)}`,
  ];
  return `${necessityAsserted(referral, codes)} ${chain.join('. ')}.`;
}

/** The words of the referral in one line, without the label's own word at their start and the full stop they may end in. */
const said = (evidence: Evidence | null, label = /^$/): string =>
  evidence
    ? evidence.text
        .replace(/\s+/g, ' ')
        .replace(label, '')
        .replace(/(?<![.;,\s])[.;,\s]+$/, '')
    : blank;
