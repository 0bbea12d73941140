import { isNpi } from '../npi.ts';
import type { Evidence } from '../referral.ts';
import { mentions } from './mentions.ts';
import { type Prepared, quote } from './text.ts';

export interface Npi {
  digits: string;
  valid: boolean;
  evidence: Evidence;
}

const labelled = /\bnpi\b(?: ?\(?(?:no|num|number|id)\b\.?\)?)?[ \n\r:#=-]{0,9}(\d[\d -]{0,14}\d)/g;

/** The digits written after "NPI". A bare ten-digit number is left alone: it may be a telephone. */
export function findNpis(prepared: Prepared): Npi[] {
  return mentions(prepared.text, labelled).map((match) => {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
    const digits = written.replace(/\D/g, '').slice(0, 10);
    return { digits, valid: isNpi(digits), evidence: quote(prepared, start, start + lengthOf(written, digits.length)) };
  });
}

/** How much of the written number holds the first `count` digits. */
function lengthOf(written: string, count: number): number {
  let seen = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (/\d/.test(written.charAt(at))) seen += 1;
    if (seen === count) return at + 1;
  }
  return written.length;
}
