import type { Code } from './code.ts';

/** The model's sides, repeated here because code data stands on its own. */
export type Side = 'left' | 'right' | 'bilateral';

const inWords: [Side, RegExp][] = [
  ['bilateral', /\bbilat(?:eral|erally|\.)?(?![a-z])|\bb\/l\b|\bboth\b|\bbil\b|\bdouble\b/i],
  ['right', /\bright\b|\brt\b|\(r\)|(?:^|\s)r\.?(?=\s|$)/i],
  ['left', /\bleft\b|\blt\b|\(l\)|(?:^|\s)l\.?(?=\s|$)/i],
];

/** The side that words speak of, or null; "right and left" is bilateral. */
export function sideInWords(text: string): Side | null {
  const found = inWords.filter(([, pattern]) => pattern.test(text)).map(([side]) => side);
  return found.length > 1 ? 'bilateral' : (found[0] ?? null);
}

/** The side a code's official title states, or null: no side, or "unspecified". */
export function sideOfCode({ title }: Code): Side | null {
  if (/\bbilateral\b/i.test(title)) return 'bilateral';
  const right = /\bright\b/i.test(title);
  const left = /\bleft\b/i.test(title);
  if (right === left) return null;
  return right ? 'right' : 'left';
}
