import type { Evidence } from '../referral.ts';
import { mentions } from './mentions.ts';
import { type Prepared, quote } from './text.ts';

/** What the check digit of an NPI adds for the card-issuer prefix 80840 (CMS, NPI check digit instructions). */
const prefixSum = 24;

/** Whether ten digits are a National Provider Identifier: first digit 1 or 2, Luhn check over 80840 and the number. */
export function isNpi(digits: string): boolean {
  if (!/^[12]\d{9}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => total + luhn(Number(digit), place), prefixSum);
  return sum % 10 === 0;
}

const luhn = (digit: number, place: number) => {
  if (place % 2 === 0) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
};

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
