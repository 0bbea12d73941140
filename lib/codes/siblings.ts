import { type Side, sideOfCode } from './side.ts';
import type { Code, CodeTable } from './table.ts';

const sideless = (title: string) =>
  title
    .toLowerCase()
    .replace(/\b(?:right|left|bilateral|unspecified)\b/g, '')
    .replace(/s\b/g, '')
    .replace(/[\s,]+/g, ' ')
    .trim();

/** The same condition on the other sides, the code itself included, in code order. */
export function siblingsOf(table: Pick<CodeTable, 'billableUnder'>, code: Code): Code[] {
  const base = code.code.length === 8 ? code.code.slice(0, -1).replace(/X+$/, '') : code.code;
  const stem = base.slice(0, -1);
  const wanted = sideless(code.title);
  return table.billableUnder(stem.replace(/\.$/, '')).filter(({ title }) => sideless(title) === wanted);
}

export const onSide = (codes: Code[], side: Side): Code[] => codes.filter((code) => sideOfCode(code) === side);
