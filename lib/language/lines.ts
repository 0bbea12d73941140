import { oneOf } from '../one-of.ts';
import { headingsAlone } from './headings.ts';
import type { Prepared } from './text.ts';

/** A line break that ends a statement: `at` is where the next line's words begin. */
export interface LineBreak {
  at: number;
  /** An empty line stands between. */
  blank: boolean;
}

const listItem = /^(?:[-*•+]\s|\d{1,2}[.)]\s|\(\d{1,2}\))/;
const headed = /^[a-z][a-z0-9/&() ]{0,30}:/;

/** A line that ends so is not finished: its words were wrapped. */
const notLast = oneOf`
  a|an|and|any|as|at|be|by|due|for|from|if|in|is|not|of|on|or|out|than|the|then|to|was|were|will|with|without|w\/o|w\/|x
  do|does|had|has|have|her|his|need|needs|wants|refer|require|requires|rule|r\/o|s\/p
  current|family|history|hx|known|past|per|possible|probable|likely|prior|left|lt|rt|right
  deny|denied|denies|evidence|failed|neg|negative|no|non|sign|signs|suspect|suspected|claim|policy|mrn
`;
const unfinished = new RegExp(`[,(/&+-]$|(?:^|[^a-z])${notLast}$`);
/** A line that begins so goes on with the one before. */
const notFirst = oneOf`
  and|or|of|for|with|to|in|on|at|by|from|due|per|than|x|w\/|secondary|pain|ruled|was|is
`;
const goesOn = new RegExp(`^(?:[,.;:)/&+%]|${notFirst}(?![a-z:]))`);

/** A heading on a line of its own ("Past medical history"). */
const headingLines = new Set(headingsAlone);

const isHeading = (before: string) => {
  const line = before.slice(before.lastIndexOf('\n') + 1).trim();
  return headingLines.has(line.replace(/\s+/g, ' '));
};

const known = new WeakMap<Prepared, LineBreak[]>();

/**
 * The line breaks that part statements. Wrapped lines do not count, so that a text reads the same however it is broken: a line
 * goes on when it ends or begins in the middle of a phrase, begins in lower case where others begin in upper case, or when the
 * whole text stands a word to a line.
 */
export function lineBreaks(prepared: Prepared): LineBreak[] {
  const before = known.get(prepared);
  if (before) return before;
  const found = isColumn(prepared.text) ? [] : [...find(prepared)];
  known.set(prepared, found);
  return found;
}

function* find({ text, raw }: Prepared): Generator<LineBreak> {
  const cased = /(?:^|\n)\s{0,20}[A-Z]/.test(raw) && /[a-z]/.test(raw);
  for (const { 0: gap, index } of text.matchAll(/\n\s*/g)) {
    const at = index + gap.length;
    const before = text.slice(Math.max(0, index - 16), index);
    const after = text.slice(at, at + 34);
    const blank = gap.indexOf('\n') !== gap.lastIndexOf('\n');
    const apart =
      blank ||
      isHeading(text.slice(Math.max(0, index - 40), index)) ||
      listItem.test(after) ||
      headed.test(after) ||
      /[.;:!?]\s*$/.test(before);
    const wrapped = unfinished.test(before.trimEnd()) || goesOn.test(after) || (cased && /[a-z]/.test(raw.charAt(at)));
    if (apart || !wrapped) yield { at, blank };
  }
}

/** Fewer words to a line than any sentence has: the lines mean nothing. */
function isColumn(text: string): boolean {
  const sample = text.slice(0, 4000);
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const wordCount = lines.reduce((sum, line) => sum + line.trim().split(' ').length, 0);
  return lines.length >= 2 && wordCount < lines.length * 1.2;
}
