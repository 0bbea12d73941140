import type { Prepared } from './text.ts';

/** One word of a text, as prepared: in lower case and without accents. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Only white space, a hyphen or a slash stands between this word and the one before: they may form one term. */
  joined: boolean;
}

const known = new WeakMap<Prepared, Word[]>();

/** The words of a text in order; worked out once per text. */
export function words(prepared: Prepared): Word[] {
  const before = known.get(prepared);
  if (before) return before;
  const { text } = prepared;
  const found: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/[a-z0-9]+(?:'[a-z]{1,2}(?![a-z]))?/g)) {
    const joined = found.length > 0 && isJoint(text, end, match.index);
    end = match.index + match[0].length;
    found.push({ text: match[0], start: match.index, end, joined });
  }
  known.set(prepared, found);
  return found;
}

/** Longest gap inside a term: "low  back", "low-\nback". */
const widestJoint = 12;

const isJoint = (text: string, from: number, to: number) =>
  to - from <= widestJoint &&
  /^(?:\s*(?:[-/]\s*)?|\.\s?)$/.test(text.slice(from, to)) &&
  !/^\.\s/.test(text.slice(from, to));
