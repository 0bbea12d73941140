import type { Said } from '../languages.ts';
import type { Code, CodeVerdict } from './code.ts';
import { readCode, slips, toPlain } from './code-form.ts';
import { likelyFirst } from './likely.ts';
import { mistaken } from './mistaken.ts';
import { retired } from './retired.ts';
import { neededWith } from './support.ts';
import { familiarCodes } from './synonyms.ts';
import { codeOf, positionOf, type Rows, rangeUnder, rowOf } from './table-text.ts';

/** More replacements than this are a search, not an answer. */
const mostReplacements = 24;

export function findRow({ lines }: Rows, code: string): Code | undefined {
  const line = lines[positionOf(lines, code)];
  return line !== undefined && codeOf(line) === code ? rowOf(line) : undefined;
}

export function billableRows({ lines }: Rows, code: string): Code[] {
  if (code === '') return [];
  const [start, end] = rangeUnder(lines, code);
  return lines
    .slice(start, end)
    .map(rowOf)
    .filter(({ billable }) => billable);
}

/** Judges one written code; domain words in `context` decide which replacement comes first. */
export function verifyCode(rows: Rows, asked: string, context = ''): CodeVerdict {
  const { code, formed, notes } = readCode(asked);
  const row = formed ? findRow(rows, code) : undefined;
  const verdict = { asked, code, valid: false, billable: false, title: '', replacements: [], notes };
  if (!row) return { ...verdict, ...mended(rows, code, formed, notes, context) };
  const found = { ...verdict, valid: true, billable: row.billable, title: row.title };
  if (row.billable) return { ...found, ...remarks(rows, row, notes, context) };
  return { ...found, replacements: successorsOf(rows, code, context), notes: [...notes, headerNote(rows, row)] };
}

/** What to know of a billable code: how it was written, what it is mistaken for, what it needs beside it. */
function remarks(rows: Rows, row: Code, notes: Said[], context: string): Pick<CodeVerdict, 'replacements' | 'notes'> {
  const mix = mistaken.find(({ code }) => code === row.code);
  const meant = mix && (context === '' || mix.meant.test(context)) ? findRow(rows, mix.right) : undefined;
  const written = notes.length > 0 ? [row] : [];
  return {
    replacements: meant ? [meant] : written,
    notes: [...notes, mix?.note, neededWith(row.code)].filter((note) => note != null),
  };
}

function headerNote({ edition }: Rows, { code }: Code): Said {
  const { since, note } = retired.get(code) ?? { since: '', note: null };
  const [from, desde] = since ? [` since ${since}`, ` desde ${since}`] : ['', ''];
  return {
    en: [`${code} is a category, not billable${from} (${edition.name}).`, note?.en].filter(Boolean).join(' '),
    es: [`${code} es una categoría, no facturable${desde} (${edition.name}).`, note?.es].filter(Boolean).join(' '),
  };
}

/** The named successors first, then whatever else is billable below the code. */
function successorsOf(rows: Rows, code: string, context: string): Code[] {
  const named = (retired.get(code)?.successors ?? []).flatMap((successor) => findRow(rows, successor) ?? []);
  const below = named.length > 0 ? named : familiarFirst(code, unspecifiedFirst(billableRows(rows, code)));
  return likelyFirst(below, context).slice(0, mostReplacements);
}

const unspecifiedFirst = (codes: Code[]) =>
  codes.toSorted((a, b) => Number(/unspecified/i.test(b.title)) - Number(/unspecified/i.test(a.title)));

/** Below a whole category ("M54") stand dozens of codes: those that people have words for come first. */
const familiarFirst = (asked: string, codes: Code[]) =>
  asked.length > 3
    ? codes
    : codes.toSorted((a, b) => Number(familiarCodes.has(b.code)) - Number(familiarCodes.has(a.code)));

function mended(rows: Rows, code: string, formed: boolean, notes: Said[], context: string) {
  const gone = formed ? deleted(code) : undefined;
  if (gone) {
    const replacements = gone.successors.flatMap((successor) => findRow(rows, successor) ?? []);
    return { replacements: likelyFirst(replacements, context), notes: gone.note ? [...notes, gone.note] : notes };
  }
  const plain = formed ? code : readCode(toPlain(code)).code;
  const candidates = [...(formed ? [] : [plain]), ...slips(plain)];
  for (const candidate of candidates) {
    const row = findRow(rows, candidate);
    if (!row) continue;
    const replacements = row.billable ? [row] : seventhKept(successorsOf(rows, candidate, context), plain);
    if (replacements.length > 0) return { replacements, notes: [...notes, notOne(code, formed, rows)] };
  }
  return {
    replacements: nearest(rows, plain, context),
    notes: formed ? [...notes, notOne(code, formed, rows)] : notes,
  };
}

/** Deleted codes are listed by their stem. */
const deleted = (code: string) =>
  [...retired.values()].find((past) => code.startsWith(past.code) && past.note?.en.includes('deleted'));

const notOne = (code: string, formed: boolean, { edition: { name } }: Rows): Said =>
  formed
    ? { en: `${code} is not a code of ${name}.`, es: `${code} no es un código de ${name}.` }
    : { en: `Not a code of ${name} as it is written.`, es: `No es un código de ${name} tal como está escrito.` };

/** "S13.4D" asks for the D among S13.4XXA, D and S. */
function seventhKept(codes: Code[], asked: string): Code[] {
  const seventh = /[ADS]$/.exec(asked)?.[0];
  return seventh
    ? codes.toSorted((a, b) => Number(b.code.endsWith(seventh)) - Number(a.code.endsWith(seventh)))
    : codes;
}

/** The billable codes of the closest category that exists. */
function nearest(rows: Rows, code: string, context: string): Code[] {
  for (let length = code.length - 1; length >= 4; length -= 1) {
    const stem = code.slice(0, length).replace(/\.$/, '');
    const row = findRow(rows, stem);
    if (row) return row.billable ? [row] : successorsOf(rows, stem, context);
  }
  return [];
}
