import { isNpi } from '../../lib/npi.ts';
import { options } from '../words.ts';

export interface NpiAnswer {
  tone: 'ok' | 'fix' | 'none';
  words: string;
}

/** What is said of an NPI while it is typed. `isValid` knows the check digit. */
export function npiAnswer(npi: string, isValid: (npi: string) => boolean): NpiAnswer {
  const digits = npi.replace(/[\s-]/g, '');
  if (digits === '') return { tone: 'none', words: options.npi.empty };
  if (!/^[12]\d{0,9}$/.test(digits)) return { tone: 'fix', words: options.npi.notNpi };
  if (digits.length < 10) return { tone: 'none', words: options.npi.short(digits.length) };
  return isValid(digits) ? { tone: 'ok', words: options.npi.valid } : { tone: 'fix', words: options.npi.invalid };
}

/** What is wrong with an NPI that nobody is typing; '' when nothing is, or there is none. */
export function npiProblem(npi: string): string {
  const { tone, words } = npiAnswer(npi, isNpi);
  return npi === '' || tone === 'ok' ? '' : `${options.fields.npi} ${npi}: ${words}`;
}
