import type { Code } from '../lib/codes/code.ts';
import { noteMarks } from '../lib/codes/notes.ts';
import { byCode } from '../lib/codes/table-text.ts';
import type { Entry } from './tabular.ts';

/** Elements of the tabular list that are shipped, by the mark their lines carry. */
const marks: Record<string, string> = {
  inclusionTerm: noteMarks.inclusion,
  excludes1: noteMarks.excludes1,
  codeFirst: noteMarks.codeFirst,
  useAdditionalCode: noteMarks.useAdditional,
};

/** The families that massage referrals use: all their notes are shipped; of other codes only the inclusion terms. */
const families = /^(G[3-9]|M|R[05-6]|S|I8[0-9]|I97|L9|F[4-5]|O26|O99|Z[4-9]|E11|C50|Q82)/;

/** A first line with the edition, then the notes in code order. */
export function writeNotes({ version, entries }: { version: string; entries: Entry[] }, codes: Code[]): string {
  const known = new Set(codes.map(({ code }) => code));
  const shipped = entries
    .flatMap(notesUnder)
    .filter(({ code, mark }) => known.has(code) && (mark === noteMarks.inclusion || families.test(code)));
  const lines = shipped
    .toSorted((a, b) => byCode(a.code, b.code))
    .map(({ code, mark, text }) => `${code}${mark}${text}`);
  return [`FY${version}`, ...lines, ''].join('\n');
}

interface Line {
  code: string;
  mark: string;
  text: string;
}

function notesUnder({ code, notes, seventh, children }: Entry): Line[] {
  const own = Object.entries(notes).flatMap(([kind, texts]) => {
    const mark = marks[kind];
    return mark ? texts.map((text) => ({ code, mark, text })) : [];
  });
  const characters = [...seventh].map(([character, meaning]) => `${character} ${meaning}`).join('; ');
  if (characters) own.push({ code, mark: noteMarks.seventh, text: characters });
  return [...own, ...children.flatMap(notesUnder)];
}
