import type { Code, Edition } from './code.ts';

/**
 * The shipped table: a first line with the edition as JSON, then one line a row, in code order.
 * "M54.50 Low back pain, unspecified" is billable, "M54.5-Low back pain" is a category. Plain lines were chosen because
 * they split faster than any packed format unpacks, and the zip package compresses them ten-fold. Both marks sort below
 * digits, letters and the dot, so that whole lines compare as their codes do.
 */
const billableMark = ' ';
export const headerMark = '-';

export const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function writeTable(edition: Edition, codes: Code[]): string {
  const lines = codes
    .toSorted((a, b) => byCode(a.code, b.code))
    .map(({ code, billable, title }) => `${code}${billable ? billableMark : headerMark}${title}`);
  return [JSON.stringify(edition), ...lines, ''].join('\n');
}

/** The rows of an edition: lines stay text until asked for, because 98,000 objects would cost 20 MB. */
export interface Rows {
  edition: Edition;
  lines: string[];
}

export const readEdition = (text: string): Edition => JSON.parse(text.slice(0, text.indexOf('\n'))) as Edition;

export function readTable(text: string): Rows {
  const edition = readEdition(text);
  const lines = text.split('\n');
  lines.shift();
  if (lines.at(-1) === '') lines.pop();
  if (lines.length !== edition.rows) {
    throw new Error(`The code table is incomplete: ${lines.length} rows instead of ${edition.rows}.`);
  }
  return { edition, lines };
}

const [billableLetter, headerLetter, dot] = [billableMark, headerMark, '.'].map((mark) => mark.charCodeAt(0));

/** Where the mark between code and title stands. Letters are compared as numbers: this runs for every row at load. */
export function markAt(line: string): number {
  if (line.charCodeAt(3) !== dot) return 3;
  let at = 5;
  while (at < 8 && line.charCodeAt(at) !== billableLetter && line.charCodeAt(at) !== headerLetter) at += 1;
  return at;
}

export const codeOf = (line: string) => line.slice(0, markAt(line));

const titleOf = (line: string) => line.slice(markAt(line) + 1);

const isBillable = (line: string) => line[markAt(line)] === billableMark;

export const rowOf = (line: string): Code => ({ code: codeOf(line), billable: isBillable(line), title: titleOf(line) });

/** Index of the first row whose code is not below `code`. */
export function positionOf(lines: string[], code: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? '') < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows at and below a code, as positions. */
export function rangeUnder(lines: string[], code: string): [number, number] {
  const start = positionOf(lines, code);
  let end = start;
  while (lines[end]?.startsWith(code)) end += 1;
  return [start, end];
}
