import type { Code, Edition } from './table.ts';
import { byCode } from './table-text.ts';

/** One problem sentence, or the rows of a whole edition: never a part of one. */
export type OrderFile = { codes: Code[]; edition: Edition } | { problem: string };

/** No edition had fewer rows than this since 2016; anything smaller is a part of a file. */
const fewestRows = 90_000;

const orderLine = /^\d{5} ([A-Z][0-9A-Z]{2,6}) {1,5}([01]) .{60} (\S.*)$/;

const withDot = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

/**
 * Reads the official order file (fixed width: number 1-5, code 7-13, billable flag 15, short title 17-76, long title
 * from 78), as CDC/NCHS publishes it every summer. `year` is the fiscal year; an edition runs from 1 October before it.
 */
export function parseOrderFile(text: string, year: number): OrderFile {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const codes: Code[] = [];
  for (const [at, line] of lines.entries()) {
    const [, code, flag, title] = orderLine.exec(line) ?? [];
    if (!code || !title) return { problem: `Line ${at + 1} is not a line of an ICD-10-CM order file.` };
    codes.push({ code: withDot(code), billable: flag === '1', title: title.trim() });
  }
  const problem = whatIsWrong(codes);
  return problem ? { problem } : { codes, edition: editionOf(year, codes) };
}

export const editionOf = (year: number, codes: Code[]): Edition => ({
  name: `FY${year}`,
  from: `${year - 1}-10-01`,
  to: `${year}-09-30`,
  rows: codes.length,
  billable: codes.filter(({ billable }) => billable).length,
});

/** In code order every category stands right before its own codes, and no billable code has any. */
export function whatIsWrong(codes: Code[]): string {
  if (codes.length < fewestRows) return `The file has ${codes.length} rows; a whole edition has over ${fewestRows}.`;
  const sorted = codes.toSorted((a, b) => byCode(a.code, b.code));
  for (const [at, { code, billable }] of sorted.entries()) {
    const next = sorted[at + 1]?.code ?? '';
    if (next === code) return `${code} is listed twice.`;
    if (billable && next.startsWith(code)) return `${code} is marked billable but has codes below it.`;
    if (!billable && !next.startsWith(code)) return `${code} is a category without codes.`;
  }
  return '';
}
