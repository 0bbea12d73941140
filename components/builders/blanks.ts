import type { Suggestion } from '../../lib/finding.ts';
import { blank } from '../../lib/wording/blank.ts';

export const hasBlanks = ({ text }: Suggestion): boolean => text.includes(blank);

/** The words around the blanks: one piece more than there are blanks. */
export const aroundBlanks = (text: string): string[] => text.split(blank);

/** The n-th blank takes the n-th value, in the text and in every part; what is not filled stays a blank. */
export const fillBlanks = (suggestion: Suggestion, values: string[]): Suggestion => ({
  ...suggestion,
  text: fill(suggestion.text, values),
  ...(suggestion.parts && {
    parts: suggestion.parts.map((part) => ({ ...part, text: fill(part.text, values) })),
  }),
});

const fill = (text: string, values: string[]) =>
  aroundBlanks(text).reduce((filled, piece, at) => filled + (values[at - 1]?.trim() || blank) + piece);

/** A name for a blank: the last words before it. */
export const nameOfBlank = (before: string): string =>
  before.split(/[.;]/).pop()?.trim().split(/\s+/).slice(-4).join(' ') || before.trim();
