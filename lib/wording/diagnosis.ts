import type { CodeTable } from '../codes/code.ts';
import { misfitOf } from '../codes/fit.ts';
import type { Diagnosis, Referral } from '../referral.ts';
import { blank } from './blank.ts';
import { inSentence } from './in-sentence.ts';

/** The diagnoses that are being treated: not the denied, suspected, past or family ones. */
export const treated = ({ diagnoses }: Pick<Referral, 'diagnoses'>): Diagnosis[] =>
  diagnoses.filter(({ standing }) => standing === 'asserted');

/**
 * "low back pain (M54.50)", as the referral says it; a blank when it says nothing. A code that may not be billed, or is
 * another condition's, is left out where words say the same: another point is about to replace it. A code alone is named by
 * its title.
 */
export function diagnosesInWords(referral: Pick<Referral, 'diagnoses'>, codes: Pick<CodeTable, 'find'>): string {
  const said = treated(referral).map(({ code, words }) => {
    const known = code ? codes.find(code) : undefined;
    if (!code) return words;
    if (!words) return known ? `${inSentence(known.title)} (${code})` : code;
    return known?.billable && !misfitOf(known, words) ? `${words} (${code})` : words;
  });
  return said.filter(Boolean).slice(0, 3).join(', ') || `${blank} (ICD-10-CM ${blank})`;
}
