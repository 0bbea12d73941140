import type { Diagnosis, Referral } from '../referral.ts';
import { blank } from './blank.ts';

/** The diagnoses that are being treated: not the denied, suspected, past or family ones. */
export const treated = ({ diagnoses }: Pick<Referral, 'diagnoses'>): Diagnosis[] =>
  diagnoses.filter(({ standing }) => standing === 'asserted');

/** "low back pain (M54.50)", as the referral says it; a blank when it says nothing. */
export function diagnosesInWords(referral: Pick<Referral, 'diagnoses'>): string {
  const said = treated(referral).map(({ code, words }) => (code && words ? `${words} (${code})` : (code ?? words)));
  return said.filter(Boolean).slice(0, 3).join(', ') || `${blank} (ICD-10-CM ${blank})`;
}
