import type { CodeTable } from '../codes/table.ts';
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
  const chain = [`Finding: ${said(finding)}`, `Limits: ${said(functionalLoss)}`, `Tried so far: ${said(priorCare)}`];
  return `${necessityAsserted(referral, codes)} ${chain.join('. ')}.`;
}

/** The words of the referral in one line, without the full stop they may end in. */
const said = (evidence: Evidence | null): string =>
  evidence
    ? evidence.text
        .replace(/^(?:limits|tried so far): ?/i, '')
        .replace(/\s+/g, ' ')
        .replace(/(?<![.;,\s])[.;,\s]+$/, '')
    : blank;
