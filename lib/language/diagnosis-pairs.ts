import { oneOf } from '../one-of.ts';
import type { Condition } from './conditions.ts';
import type { WrittenCode } from './icd-codes.ts';
import { firstFrom } from './spans.ts';
import type { Prepared } from './text.ts';

/** What may stand between a code and its words. */
const rightAfter = /^[\s:=()[\]-]{1,6}(?:is |for |- ?|due to )?$/;
const endOfTitle = oneOf`
  unspecified|not elsewhere classified|not intractable|(?:left|right) side|(?:initial|subsequent) encounter|sequela
`;
const rightBefore = new RegExp(
  [
    String.raw`^(?:, ${endOfTitle}){0,2}[\s:,=([-]{1,6}`,
    '(?:icd(?:-?10)?(?:-?cm)?[: ]{1,3}|dx[: ]{1,3}|code[: ]{1,3})?$',
  ].join(''),
);

/** As far as the endings of titles reach: ", not elsewhere classified (". */
const farthestBefore = 60;

interface Neighbour {
  condition: Condition;
  /** 0 = side by side, 1 = a comma between, 2 = on another line. */
  apart: number;
}

/**
 * Gives each code the condition it stands with: the nearer of the one before and the one after it, each condition to one code.
 * Where both are as near, the first pair of the text shows which way round it is written.
 */
export function pairCodes(
  prepared: Prepared,
  codes: WrittenCode[],
  conditions: Condition[],
): Map<WrittenCode, Condition> {
  const pairs = new Map<WrittenCode, Condition>();
  const taken = new Set<Condition>();
  const codesFirst = codes[0] !== undefined && comesFirst(prepared, codes[0], conditions);
  for (const apart of [0, 1, 2]) {
    for (const wordsFollow of [codesFirst, !codesFirst]) {
      for (const code of codes) {
        const neighbour = (wordsFollow ? following : preceding)(prepared, code, conditions);
        if (pairs.has(code) || neighbour?.apart !== apart || taken.has(neighbour.condition)) continue;
        taken.add(neighbour.condition);
        pairs.set(code, neighbour.condition);
      }
    }
  }
  shareInShorthand(codes, pairs);
  return pairs;
}

/** "M25.511/512 shoulder pain": the words belong to both. */
function shareInShorthand(codes: WrittenCode[], pairs: Map<WrittenCode, Condition>): void {
  codes.forEach((code, at) => {
    const next = codes[at + 1];
    const condition = next && pairs.get(next);
    if (!next?.shortened || !condition || pairs.has(code)) return;
    pairs.set(code, condition);
  });
}

/** "M54.50 low back pain", or "low back pain M54.50"? */
function comesFirst(prepared: Prepared, code: WrittenCode, conditions: Condition[]): boolean {
  const after = following(prepared, code, conditions)?.apart ?? 3;
  return after < (preceding(prepared, code, conditions)?.apart ?? 3);
}

function following({ text }: Prepared, { evidence }: WrittenCode, conditions: Condition[]): Neighbour | undefined {
  const condition = conditions[firstFrom(conditions, evidence.end)];
  if (!condition || condition.from - evidence.end > 12) return undefined;
  const gap = text.slice(evidence.end, condition.from);
  return rightAfter.test(gap) ? { condition, apart: gap.includes('\n') ? 2 : 0 } : undefined;
}

function preceding({ text }: Prepared, { evidence }: WrittenCode, conditions: Condition[]): Neighbour | undefined {
  const condition = conditions[firstFrom(conditions, evidence.start) - 1];
  if (!condition || evidence.start - condition.to > farthestBefore || condition.to > evidence.start) return undefined;
  const gap = text.slice(condition.to, evidence.start);
  if (!rightBefore.test(gap) || /\n.*[a-z]/.test(gap)) return undefined;
  return { condition, apart: gap.includes('\n') ? 2 : Number(gap.includes(',')) };
}
