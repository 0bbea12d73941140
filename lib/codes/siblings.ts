import type { Code, CodeTable } from './code.ts';
import { type Side, sideOfCode } from './side.ts';

const sideless = (title: string) =>
  title
    .toLowerCase()
    .replace(/\b(?:right|left|bilateral|unspecified)\b/g, '')
    .replace(/s\b/g, '')
    .replace(/[\s,]+/g, ' ')
    .trim();

/** The same condition on the other sides, the code itself included, in code order. */
export function siblingsOf(table: Pick<CodeTable, 'billableUnder'>, code: Code): Code[] {
  const wanted = sideless(code.title);
  return table.billableUnder(above(stemOf(code))).filter(({ title }) => sideless(title) === wanted);
}

/** More than this is a search. */
const mostOthers = 10;

/**
 * Much the same condition elsewhere in the body, on the same side and at the same encounter, the code itself included:
 * the places next to it where the code has no side, the places one level up where it has. Empty when there is no other.
 */
export function sitesOf(table: Pick<CodeTable, 'billableUnder'>, code: Code): Code[] {
  const sided = siblingsOf(table, code).length > 1;
  const stem = above(stemOf(code));
  const alike = table.billableUnder(sided ? above(stem) : stem).filter((other) => isElsewhere(code, other, sided));
  return fewEnough(alike);
}

function isElsewhere(code: Code, other: Code, sided: boolean): boolean {
  const level = stemOf(other).length === stemOf(code).length && encounterOf(other) === encounterOf(code);
  const open = sided && sideOfCode(code) === null;
  const side = sideOfCode(other) === sideOfCode(code) && (!open || /unspecified/i.test(other.title));
  return level && side && sharedWords(code.title, other.title) >= 0.5;
}

/** The same injury at its other stages: active treatment, healing, sequela. */
export const encountersOf = (table: Pick<CodeTable, 'billableUnder'>, { code }: Code): Code[] =>
  code.length === 8 ? fewEnough(table.billableUnder(code.slice(0, -1))) : [];

const fewEnough = (codes: Code[]) => (codes.length < 2 || codes.length > mostOthers ? [] : codes);

const emptyWords = new Set(['other', 'specified', 'not', 'with', 'and', 'site', 'part']);

const tellingWords = (title: string) =>
  new Set((sideless(title).match(/[a-z-]{3,}/g) ?? []).filter((word) => !emptyWords.has(word)));

/** The share of one title's words that another has. */
function sharedWords(title: string, other: string): number {
  const own = tellingWords(title);
  const theirs = tellingWords(other);
  return [...own].filter((word) => theirs.has(word)).length / Math.max(1, own.size);
}

/** A code without its 7th character and the placeholders before it. */
const stemOf = ({ code }: Code) => (code.length === 8 ? code.slice(0, -1).replace(/(?<!X)X+$/, '') : code);

const encounterOf = ({ code }: Code) => (code.length === 8 ? code.slice(-1) : '');

const above = (stem: string) => stem.slice(0, -1).replace(/\.$/, '');

export const onSide = (codes: Code[], side: Side): Code[] => codes.filter((code) => sideOfCode(code) === side);
