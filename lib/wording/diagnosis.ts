import type { CodeTable } from '../codes/table.ts';
import type { Diagnosis, Referral } from '../referral.ts';
import { blank } from './blank.ts';

/** The diagnoses that are being treated: not the denied, suspected, past or family ones. */
export const treated = ({ diagnoses }: Pick<Referral, 'diagnoses'>): Diagnosis[] =>
  diagnoses.filter(({ standing }) => standing === 'asserted');

/**
 * "low back pain (M54.50)", as the referral says it; a blank when it says nothing. A code that may not be billed is left
 * out where words say the same: another point is about to replace it.
 */
export function diagnosesInWords(referral: Pick<Referral, 'diagnoses'>, codes: Pick<CodeTable, 'find'>): string {
  const said = treated(referral).map(({ code, words }) => {
    if (!code || !words) return code ?? words;
    return codes.find(code)?.billable ? `${words} (${code})` : words;
  });
  return said.filter(Boolean).slice(0, 3).join(', ') || `${blank} (ICD-10-CM ${blank})`;
}
