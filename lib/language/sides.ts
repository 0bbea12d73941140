import { oneOf } from '../one-of.ts';
import type { Side } from '../referral.ts';

/** Words that may stand between a side and its region: "left lateral knee", "R distal quad". */
const between = String.raw`(?:${oneOf`
  the|upper|lower|lateral|medial|posterior|anterior|distal|proximal|lat|med|post|ant|prox|dist|mid|middle|deep|superior
  inferior|affected|sided|side|aspect|of|his|her|their|pt's|total|chronic|acute|entire|whole|superficial|volar|dorsal
  outer|inner|recurrent|persistent|ongoing|severe|mild|moderate|subacute|plantar|cervical|thoracic|lumbar
  quadrant|half|part|portion|border
`}[\s-]{1,12}){0,4}`;

const sideWord = oneOf`
  both|amb[oa]s|izquierd[oa]s?|izq\.?|derech[oa]s?|der\.?|bilateral(?:ly)?|bilat\.?|bil\.?|bi-?lat\.?|b/l|b/?
  r\s?[>&+/<=]\s?l|l\s?[>&+/<=]\s?r|(?:left|lt) ?[>/<=] ?(?:right|rt)|(?:right|rt) ?[>/<=] ?(?:left|lt)
  (?:left|lt|l)\s?(?:and|&|\+)\s?(?:right|rt|r)|(?:right|rt|r)\s?(?:and|&|\+)\s?(?:left|lt|l)
  left|lft|lt\.?|l\.?|right|rght|rgt|rigth|rt\.?|r\.?
`;

const ahead = new RegExp(
  String.raw`(?:^|[^a-z0-9'])\(?(${sideWord})\)?(?:[\s-]{1,12}|(?<=[).])|-)(?:sided?[\s-]{1,6})?${between}$`,
);
/** "Shoulder muscles", "knee, medial": what of the region stands before the side. */
const ofRegion = oneOf`
  [ ](?:tendons?|muscles?|mucles?|muscels?|musc|mm|region|area|joint|group|side|complex)
  , ?(?:anterior|posterior|lateral|medial|upper|lower|proximal|distal)(?=,| [lr])
`;
const behind = new RegExp(
  [
    String.raw`^${ofRegion}?(?:\s?(?:[,:-]|;(?=\s?(?:side|laterality)))?\s{0,6}|\s?\()`,
    String.raw`(?:on |to |worse on |more on |worse |\s?(?:laterality|side): ?)?(?:the )?`,
    String.raw`(?:(?:r\/l|l\/r)\s?: ?)?\(?(${sideWord})\)?(?:[\s-]side(?:d)?)?(?![a-z0-9'/])(?!\s?(?:>|<)\s?[lr])`,
  ].join(''),
);
/** "Laterality: right  Body part: knee". */
const labelled = new RegExp(
  [
    String.raw`(?:laterality|side)\s?: ?(${sideWord})[\s;,|/]{1,8}`,
    String.raw`(?:body (?:part|region|area)|location|site|area|region|part)(?:\(s\))?\s?: ?$`,
  ].join(''),
);

/** After a side there may come the region it belongs to: "shoulder, left hip". */
export type IsRegion = (offset: number) => boolean;

/** The side a word stands for: "b/l", "LT", "R>L". */
function sideOf(written: string): Side {
  const letters = written.replace(/[^a-z]/g, '');
  if (/^(?:b|both|amb[oa]s|bil|bilat|bilateral|bilaterally|bl)$/.test(letters) || /[>&+/<=]|and/.test(written))
    return 'bilateral';
  return /^(?:l|izq)/.test(letters) ? 'left' : 'right';
}

const farthest = 60;

/** The side written just before `start`, with where it begins. */
export function sideBefore(text: string, start: number): { side: Side; at: number } | null {
  const from = Math.max(0, start - farthest);
  const before = text.slice(from, start);
  const match = ahead.exec(before) ?? labelled.exec(before);
  if (!match?.[1]) return null;
  return { side: sideOf(match[1]), at: from + match.index + match[0].indexOf(match[1]) };
}

/** The side written just after `end` ("shoulder (L)", "knee, right"), unless another region follows that it belongs to. */
export function sideAfter(text: string, end: number, isRegion: IsRegion): { side: Side; end: number } | null {
  const match = behind.exec(text.slice(end, end + 40));
  if (!match?.[1]) return null;
  const after = end + match[0].length;
  const [skipped = '', gap = ''] =
    /^([\s-]{0,8})(?:(?:upper|lower|lateral|medial|posterior|anterior)\s)?/.exec(text.slice(after, after + 24)) ?? [];
  const followed = isRegion(after + gap.length) || isRegion(after + skipped.length);
  const opened = match[0].includes('(');
  if (!opened && (followed || /^\s?[a-z]?-?(?:handed|away|now|dominant|message)/.test(text.slice(after)))) return null;
  return { side: sideOf(match[1]), end: after };
}
