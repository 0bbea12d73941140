/** A box to tick, in the ways forms print one; the first groups hold the mark of a ticked one. Lower case. */
const boxes = /\[ ?([xv✓✔✗]?) ?\]|\( ?([x✓✔]?) ?\)|([☒☑✅🗹✔✓])|[☐□▢]/gu;

interface Box {
  start: number;
  end: number;
  ticked: boolean;
}

/** More boxes than any form has. */
const mostBoxes = 2000;

/**
 * Blanks out the choices of a printed form that nobody ticked, and the boxes themselves, character for character. A text in which
 * no box is ticked stays as it is: its empty brackets may be blanks to fill, or bullets.
 */
export function withoutUnticked(text: string): string {
  const found = [...text.matchAll(boxes).take(mostBoxes)].map(asBox);
  if (!found.some(({ ticked }) => ticked)) return text;
  let kept = '';
  let from = 0;
  found.forEach((box, at) => {
    const { start, end } = box.ticked ? box : choice(text, found, at);
    const begin = Math.max(start, from);
    kept += text.slice(from, begin) + blank(text.slice(begin, Math.max(begin, end)));
    from = Math.max(from, end);
  });
  return kept + text.slice(from);
}

const asBox = (match: RegExpExecArray): Box => ({
  start: match.index,
  end: match.index + match[0].length,
  ticked: Boolean(match[1] || match[2] || match[3]),
});

const blank = (words: string) => words.replace(/[^\n]/g, ' ');

/** A box stands before its words, unless its line begins with words and ends with a box ("Massage [x]  PT [ ]"). */
function choice(text: string, all: Box[], at: number): { start: number; end: number } {
  const { start, end } = all[at] ?? { start: 0, end: 0 };
  const before = text.slice(Math.max(0, start - longestLine), start);
  const lineStart = start - before.length + before.lastIndexOf('\n') + 1;
  const after = text.slice(end, end + longestLine).split('\n', 1)[0] ?? '';
  const lineEnd = end + after.length;
  if (standsAfter(text, all, at, lineStart, lineEnd)) return { start: Math.max(lineStart, all[at - 1]?.end ?? 0), end };
  const next = Math.min(lineEnd, all[at + 1]?.start ?? lineEnd);
  const rest = text.slice(end, next);
  const ends = [nextLabel, nextColumn].flatMap((pattern) => pattern.exec(rest)?.index ?? []);
  return { start, end: ends.length > 0 ? end + Math.min(...ends) : next };
}

const longestLine = 200;
/** Another question on the same line ends the choice ("[ ] 3x/wk  Duration: …"). */
const nextLabel = /\s[a-z][a-z/]{2,20}(?: [a-z]{2,14}){0,2} ?[:?]/;

/** So does a gap ("[ ] PT   60 min"). */
const nextColumn = /(?<=\w) {2,}(?=\S)/;

function standsAfter(text: string, all: Box[], at: number, lineStart: number, lineEnd: number): boolean {
  let first = at;
  while ((all[first - 1]?.start ?? -1) >= lineStart) first -= 1;
  const lead = text.slice(lineStart, all[first]?.start ?? lineEnd).trim();
  const last = text.slice(Math.max(lineStart, lineEnd - 12), lineEnd).trimEnd();
  return lead !== '' && !/[:?#.)-]$/.test(lead) && /[\])☐□▢☒☑✔✓]$/.test(last);
}
