import { oneOf } from '../one-of.ts';
import type { Range } from '../referral.ts';
import { readCount } from './plan-count.ts';
import { readFrequency } from './plan-frequency.ts';
import type { Item } from './plan-item.ts';
import { readFormItem } from './plan-labels.ts';
import { readDates, readLength } from './plan-length.ts';
import { readAmbiguous } from './plan-shorthand.ts';
import { readVisits } from './plan-visits.ts';
import type { Token } from './tokens.ts';

type Found = { kind: Item['kind']; is: unknown; next: number; labelled?: boolean } | null;

/** An order says a dozen things about its plan; a text that says more is not read further. */
const mostItems = 600;

/** Everything in a text that has the shape of a part of a plan, wanted or not, in reading order. */
export function findItems(tokens: Token[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length && items.length < mostItems) {
    const found = mayStart(tokens, at) ? readItem(tokens, at) : null;
    if (found) {
      const { kind, is, next, labelled = false } = found;
      items.push({ kind, is, from: at, to: next, cap: isCapped(tokens, at), labelled } as Item);
    }
    at = found ? found.next : at + 1;
  }
  return items;
}

/** Codes, noise and most marks begin nothing. */
const mayStart = (tokens: Token[], at: number) => {
  const token = tokens[at];
  return (
    token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'date' || '#*/('.includes(token?.text ?? '!')
  );
};

function readItem(tokens: Token[], at: number): Found {
  const read = <T>(kind: Item['kind'], parsed: { value: T; next: number } | null): Found =>
    parsed && { kind, is: parsed.value, next: parsed.next };
  return (
    readFormItem(tokens, at) ??
    readOnce(tokens, at) ??
    read('repeat', readRepeat(tokens, at)) ??
    read('frequency', readFrequency(tokens, at)) ??
    read('ambiguous', readAmbiguous(tokens, at)) ??
    read('visits', readVisits(tokens, at)) ??
    read('dates', readDates(tokens, at)) ??
    read('length', readLength(tokens, at)) ??
    read('count', readCount(tokens, at))
  );
}

/** "once, then reassess", "x1 (single session)", "one time only". */
function readOnce(tokens: Token[], at: number): Found {
  const words = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]?.text ?? '');
  const said = words.join(' ');
  const length = /^x 1 \( (?:single|one) /.test(said)
    ? 2
    : /^x 1 only/.test(said)
      ? 3
      : /^(?:one|1) time (?:only|visit|session|treatment|massage)/.test(said)
        ? 3
        : /^single (?:visit|session|treatment|massage)/.test(said)
          ? 2
          : /^once (?:only|, then|then|and then|, re|, and)/.test(said)
            ? 1
            : 0;
  return length ? { kind: 'once', is: [1, 1], next: at + length } : null;
}

/** "repeat x 2", "may repeat twice". */
function readRepeat(tokens: Token[], at: number): { value: Range; next: number } | null {
  if (tokens[at]?.text !== 'repeat') return null;
  const times = tokens[at + 1]?.text === 'x' ? at + 2 : at + 1;
  const word = tokens[times]?.text ?? '';
  const count =
    word === 'once' ? 1 : word === 'twice' ? 2 : tokens[times]?.kind === 'number' ? (tokens[times]?.value ?? 0) : 0;
  if (count < 1 || count > 12 || (times === at + 1 && count !== 1 && count !== 2)) return null;
  return { value: [count, count], next: times + 1 };
}

const caps = new RegExp(
  `${oneOf`
    up ?to|(?:no|not) (?:more|greater|longer) than|at most|max(?:imum)?|max(?:imum)? of
    not to exceed|not exceed|not exceeding|nte|limit(?:ed)? to|<|<=|≤
  `}$`,
);
const between = new Set(['x', 'for', 'of', 'a', 'the', ':', '.', 'over']);

/** "up to", "no more than", "not to exceed", "max" in front of a number. */
function isCapped(tokens: Token[], at: number): boolean {
  const said = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  if (caps.test(said(at - 4, at))) return true;
  if (between.has(tokens[at - 1]?.text ?? '') && caps.test(said(at - 5, at - 1))) return true;
  return /^(?:x|for|over) (?:up to|no more than|not more than|max|a max|a maximum)/.test(said(at, at + 4));
}
