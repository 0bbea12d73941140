/** Notes of the tabular list: one line each, "code, mark, text", as in "M54.5!low back strain (S39.012)". */

export type NoteKind = 'inclusion' | 'excludes1' | 'codeFirst' | 'useAdditional' | 'seventh';

export const noteMarks: Record<NoteKind, string> = {
  inclusion: '+',
  excludes1: '!',
  codeFirst: '<',
  useAdditional: '&',
  seventh: '#',
};

export interface TabularNotes {
  /** Edition the notes were taken from, e.g. "FY2026"; '' when none are loaded. */
  edition: string;
  /** Notes at a code or at one of the categories above it, the nearest last. */
  of(code: string, kind: NoteKind): { place: string; text: string }[];
  /** Every inclusion term with its code, for search. */
  inclusions(): { code: string; text: string }[];
}

const noteLine = /^([^+!<&#]{3,8})([+!<&#])(.+)$/;

export function readNotes(text: string): TabularNotes {
  const [edition = '', ...lines] = text.split('\n');
  const byPlace = new Map<string, string[]>();
  for (const line of lines) {
    const place = line.slice(0, line.search(/[+!<&#]/));
    byPlace.set(place, [...(byPlace.get(place) ?? []), line]);
  }
  const notesAt = (place: string, mark: string) =>
    (byPlace.get(place) ?? []).flatMap((line) => {
      const [, , found, note = ''] = noteLine.exec(line) ?? [];
      return found === mark ? [{ place, text: note }] : [];
    });
  return {
    edition,
    of: (code, kind) => placesAbove(code).flatMap((place) => notesAt(place, noteMarks[kind])),
    inclusions: () =>
      [...byPlace.keys()].flatMap((code) => notesAt(code, noteMarks.inclusion).map(({ text }) => ({ code, text }))),
  };
}

/** "M54.50" stands below M54, M54.5 and itself. */
const placesAbove = (code: string) =>
  [3, 5, 6, 7, 8].filter((length) => length <= code.length).map((length) => code.slice(0, length));
