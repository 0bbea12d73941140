import type { Code } from './code.ts';
import { type Rows, rangeUnder, rowOf } from './table-text.ts';

/** "m54", "M54.5", "m5450", "s13.4xx": the beginning of a code. "79.7": digits of one. */
const fragmentForm = /^(?:[a-z][0-9o]|qa)(?:[0-9a-z](?:\.?[0-9a-z]{0,4})?)?$|^\d{2}\.?[0-9a-z]{1,4}$|^\d{2}\.$/i;

/** The part of a code that a query is, in upper case with dot; '' when it is words. */
export function codeFragment(query: string): string {
  const text = query
    .trim()
    .replace(/(?<!\s)\s*\.\s*/, '.')
    .replace(/^([a-z]) (?=\d)/i, '$1');
  if (!/\d/.test(text) || !fragmentForm.test(text)) return '';
  const plain = text.toUpperCase().replace('.', '').replace(/^(.)O/, '$10');
  const letter = /^[A-Z]/.test(plain) ? 3 : 2;
  return plain.length > letter ? `${plain.slice(0, letter)}.${plain.slice(letter)}` : plain;
}

/** Codes that begin as typed: billable before categories, vague before sided only where the table puts them so. */
export function findFragment(rows: Rows, fragment: string, limit: number): Code[] {
  const found = /^[A-Z]/.test(fragment) ? beginning(rows, fragment) : containing(rows, fragment);
  const billable = found.filter((row) => row.billable);
  const exact = billable.filter((row) => row.code === fragment);
  return [...new Set([...exact, ...billable, ...found])].slice(0, limit);
}

const mostRows = 200;

function beginning({ lines }: Rows, fragment: string): Code[] {
  const [start, end] = rangeUnder(lines, fragment);
  return lines.slice(start, Math.min(end, start + mostRows)).map(rowOf);
}

/** Chapters that massage referrals use, in the order in which digits alone are tried. */
const chapters = 'MGSRFZILE';

const containing = (rows: Rows, digits: string): Code[] =>
  [...chapters].flatMap((letter) => beginning(rows, letter + digits)).slice(0, mostRows);
