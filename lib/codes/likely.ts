import type { Code } from './code.ts';
import { sideInWords, sideOfCode } from './side.ts';

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);

/** Which 7th character the words speak for: an old injury, one that heals, or active treatment. */
export function encounterInWords(context: string): 'A' | 'D' | 'S' {
  if (/\bsequela|\blate effect|\bold injury|\bresidual/i.test(context)) return 'S';
  return /\bsubsequent|\bhealing|\brehab|\bfollow[- ]?up|\baftercare/i.test(context) ? 'D' : 'A';
}

/**
 * Orders codes by how well they fit the words around them: side first, then shared words, then the encounter. Codes
 * that fit alike keep their order.
 */
export function likelyFirst(codes: Code[], context: string): Code[] {
  const side = sideInWords(context);
  const encounter = encounterInWords(context);
  const words = wordsOf(context);
  const score = (row: Code) => {
    const own = sideOfCode(row);
    const sideFits = side === null ? 0 : own === side ? 100 : own === null ? 50 : 0;
    const shared = [...wordsOf(row.title)].filter((word) => words.has(word)).length;
    return sideFits + shared * 4 + (row.code.length === 8 && row.code.endsWith(encounter) ? 2 : 0);
  };
  return codes.toSorted((a, b) => score(b) - score(a));
}
