import type { Said } from '../languages.ts';
import type { Code, Edition } from './code.ts';
import { byCode } from './table-text.ts';

/** One problem sentence, or the rows of a whole edition: never a part of one. */
export type OrderFile = { codes: Code[]; edition: Edition } | { problem: Said };

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
    if (!code || !title) return { problem: notALine(at + 1) };
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
export function whatIsWrong(codes: Code[]): Said | null {
  if (codes.length < fewestRows) return tooFewRows(codes.length);
  const sorted = codes.toSorted((a, b) => byCode(a.code, b.code));
  for (const [at, { code, billable }] of sorted.entries()) {
    const next = sorted[at + 1]?.code ?? '';
    if (next === code) return { en: `${code} is listed twice.`, es: `${code} aparece dos veces.` };
    if (billable !== next.startsWith(code)) continue;
    return billable
      ? {
          en: `${code} is marked billable but has codes below it.`,
          es: `${code} está marcado como facturable pero tiene códigos debajo.`,
        }
      : { en: `${code} is a category without codes.`, es: `${code} es una categoría sin códigos.` };
  }
  return null;
}

const notALine = (line: number): Said => ({
  en: `Line ${line} is not a line of an ICD-10-CM order file.`,
  es: `La línea ${line} no es una línea de un archivo “order” de ICD-10-CM.`,
});

const tooFewRows = (rows: number): Said => ({
  en: `The file has ${rows} rows; a whole edition has over ${fewestRows}.`,
  es: `El archivo tiene ${rows} filas; una edición completa tiene más de ${fewestRows}.`,
});
