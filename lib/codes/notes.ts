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

interface Line {
  place: string;
  mark: string;
  text: string;
}

/** Reads the notes when they are first asked for: most checks never need them. */
export function readNotes(shipped: string): TabularNotes {
  let read: Line[] | undefined;
  const lines = () => {
    read ??= shipped.split('\n').slice(1).filter(Boolean).map(readLine);
    return read;
  };
  return {
    edition: shipped.slice(0, Math.max(0, shipped.indexOf('\n'))),
    of: (code, kind) => {
      const places = placesAbove(code);
      return lines()
        .filter(({ place, mark }) => mark === noteMarks[kind] && places.includes(place))
        .map(({ place, text }) => ({ place, text }));
    },
    inclusions: () =>
      lines()
        .filter(({ mark }) => mark === noteMarks.inclusion)
        .map(({ place, text }) => ({ code: place, text })),
  };
}

/** A code has letters, digits and a dot only; the first other character is the mark. */
function readLine(line: string): Line {
  let at = 3;
  while (at < line.length && !allMarks.includes(line.charAt(at))) at += 1;
  return { place: line.slice(0, at), mark: line.charAt(at), text: line.slice(at + 1) };
}

const allMarks = Object.values(noteMarks).join('');

/** "M54.50" stands below M54, M54.5 and itself. */
const placesAbove = (code: string) =>
  [3, 5, 6, 7, 8].filter((length) => length <= code.length).map((length) => code.slice(0, length));
