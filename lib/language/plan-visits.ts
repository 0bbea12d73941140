import type { Range } from '../referral.ts';
import { readRange } from './numbers.ts';
import { endsCount, totalWords } from './plan-count.ts';
import { readFrequency } from './plan-frequency.ts';
import { readLength } from './plan-length.ts';
import { readAmbiguous } from './plan-shorthand.ts';
import { adverbAt, isTimes, isVisitNoun, skipVisitLength, skipVisitPhrase, unitAt } from './plan-words.ts';
import type { Parsed, Token } from './tokens.ts';

/** A number of visits for the whole course. */
export interface Visits {
  count: Range;
  /** "12 visits": says itself that it counts visits. "total 12" and "x 6" need a plan next to them. */
  named: boolean;
  /** "total of 12". */
  total: boolean;
  /** "20 per year": a limit of the plan, not an order. */
  perYear: boolean;
  /** "until 12 visits". */
  until: boolean;
}

const visits = (count: Range, marks: Partial<Visits> = {}): Visits => ({
  count,
  named: true,
  total: false,
  perYear: false,
  until: false,
  ...marks,
});

/** "12 visits", "# visits: 8", "six one-hour massages", "total of 12", "12x 1-hour treatments". */
export function readVisits(tokens: Token[], at: number): Parsed<Visits> | null {
  return (
    readLabelled(tokens, at) ??
    readTotal(tokens, at) ??
    readNamed(tokens, at) ??
    readYearly(tokens, at) ??
    readNeeded(tokens, at) ??
    readMore(tokens, at) ??
    readDispensed(tokens, at) ??
    readBracketed(tokens, at)
  );
}

function readNamed(tokens: Token[], at: number): Parsed<Visits> | null {
  const lead = isTimes(tokens, at) ? at + 1 : at;
  const number = skipVisitLength(tokens, lead) > lead ? null : readRange(tokens, lead);
  if (!number || number.value[1] > 150 || isPart(tokens, lead)) return null;
  if (isPacedNoun(tokens, number.next)) return { value: visits(number.value), next: number.next };
  const times = isTimes(tokens, number.next) ? number.next + 1 : number.next;
  const phrase = skipVisitPhrase(tokens, times);
  const length = skipVisitLength(tokens, times);
  const timed = times > number.next && length > times && number.value[0] > 3;
  const counted = phrase.value.counted && isVisitNoun(tokens, phrase.next - 1);
  const bare =
    times > number.next &&
    (isSpread(tokens, times) ||
      (tokens[times]?.text === '(' && readFrequency(tokens, times + 1) !== null) ||
      (isMassage(tokens, lead - 1) && endsCount(tokens, times)));
  if (bare) return { value: visits(number.value), next: times };
  const named = tokens[times]?.text === '(' && isVisitNoun(tokens, times + 1) && tokens[times + 2]?.text === ')';
  if (named) return { value: visits(number.value), next: times + 3 };
  if (!counted && !timed) return null;
  const next = counted ? phrase.next : length;
  const perYear = ['/', 'per', 'a', 'each'].includes(tokens[next]?.text ?? '') && isYear(tokens, next + 1);
  const until = ['until', 'till', 'til'].includes(tokens[lead - 1]?.text ?? '');
  return { value: visits(number.value, { perYear, until }), next: perYear ? yearEnd(tokens, next + 1) : next };
}

/** "6 times over 6 weeks". */
const isSpread = (tokens: Token[], at: number) =>
  /^(?:over|in|within|during)$/.test(tokens[at]?.text ?? '') && readLength(tokens, at) !== null;

/** "massage 6x". */
const isMassage = (tokens: Token[], at: number) => /^(?:massage|mt|lmt|therapy)$/.test(tokens[at]?.text ?? '');

/** "8 weekly visits": the pace between number and noun is read next. */
const isPacedNoun = (tokens: Token[], at: number) => {
  const pace = adverbAt(tokens, at) ? at + 1 : readAmbiguous(tokens, at)?.next;
  return pace !== undefined && skipVisitPhrase(tokens, pace).value.counted;
};

/** "6 of 12 visits", "6/12 visits", "visit 6 of 12": progress, not an order. */
const isPart = (tokens: Token[], at: number) => {
  const before = tokens[at - 1]?.text ?? '';
  return (before === 'of' || before === '/' || before === '#') && tokens[at - 2]?.kind === 'number';
};

const isYear = (tokens: Token[], at: number) => unitAt(tokens, yearEnd(tokens, at) - 1)?.count === 12;
const yearEnd = (tokens: Token[], at: number) =>
  ['calendar', 'benefit', 'plan', 'policy'].includes(tokens[at]?.text ?? '') ? at + 2 : at + 1;

/** "as needed up to 6", "prn, max 4". */
function readNeeded(tokens: Token[], at: number): Parsed<Visits> | null {
  const number = tokens[at]?.kind === 'number' ? readRange(tokens, at) : null;
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  const needed = before.findLastIndex((text) => text === 'needed' || text === 'prn');
  const capped = /^(?:, )?(?:up to|max|maximum|maximum of|not to exceed|no more than)$/.test(
    before.slice(needed + 1).join(' '),
  );
  if (!number || needed < 0 || !capped || !endsCount(tokens, number.next)) return null;
  return { value: visits(number.value), next: number.next };
}

/** "6 more, weekly". */
function readMore(tokens: Token[], at: number): Parsed<Visits> | null {
  const number = tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.text === 'for' ? null : readRange(tokens, at);
  if (number?.value[0] !== number?.value[1] || tokens[number?.next ?? -1]?.text !== 'more') return null;
  const next = (number?.next ?? 0) + 1;
  return number && endsCount(tokens, next) ? { value: visits(number.value, { named: false }), next } : null;
}

/** "Disp: 8", "dispense #12", as on a prescription pad. */
function readDispensed(tokens: Token[], at: number): Parsed<Visits> | null {
  if (!/^(?:disp|dispense|qty|quantity)$/.test(tokens[at]?.text ?? '')) return null;
  let next = at + 1;
  while (next < at + 3 && labelMarks.has(tokens[next]?.text ?? '')) next += 1;
  const number = next > at + 1 ? readRange(tokens, next) : null;
  if (!number || number.value[1] > 60 || !endsCount(tokens, number.next) || tokens[number.next]?.text === '(')
    return null;
  return { value: visits(number.value, { named: false }), next: number.next };
}

/** "maximum of 20/yr". */
function readYearly(tokens: Token[], at: number): Parsed<Visits> | null {
  const number = readRange(tokens, at);
  if (!number || !['/', 'per', 'a'].includes(tokens[number.next]?.text ?? '') || !isYear(tokens, number.next + 1))
    return null;
  return { value: visits(number.value, { perYear: true }), next: yearEnd(tokens, number.next + 1) };
}

const labelMarks = new Set(
  ': = # - ( ) s of requested ordered needed authorized auth total number prescribed recommended count x approved'.split(
    ' ',
  ),
);

/** "# visits: 8", "visits requested - 12", "number of sessions 6". */
function readLabelled(tokens: Token[], at: number): Parsed<Visits> | null {
  if (!isVisitNoun(tokens, at) || tokens[at - 1]?.kind === 'number') return null;
  if (!/s$/.test(tokens[at]?.text ?? '') && !isCountedTx(tokens, at)) return null;
  let next = at + 1;
  while (next < at + 5 && labelMarks.has(tokens[next]?.text ?? '')) next += 1;
  const marked = next > at + 1 || ['of', '#', 'no', 'number', 'total', 'num'].includes(tokens[at - 1]?.text ?? '');
  const number = marked ? readRange(tokens, next) : null;
  const ended = number && (endsCount(tokens, number.next) || (number.value[0] > 3 && adverbAt(tokens, number.next)));
  if (!number || number.value[1] > 150 || !ended) return null;
  return { value: visits(number.value), next: number.next };
}

/** "Tx: 8" counts treatments; "Tx: 1. massage" numbers them. */
const isCountedTx = (tokens: Token[], at: number) =>
  tokens[at]?.text === 'tx' &&
  [':', '=', '#'].includes(tokens[at + 1]?.text ?? '') &&
  !/^[.)x]$/.test(tokens[at + 3]?.text ?? '');

/** "weekly (8)", "2x/wk x 6 wks (12)". A small number in brackets may only number a list. */
function readBracketed(tokens: Token[], at: number): Parsed<Visits> | null {
  const number = tokens[at]?.text === '(' ? readRange(tokens, at + 1) : null;
  const follows = tokens[at - 1]?.kind === 'word' && (adverbAt(tokens, at - 1) ?? unitAt(tokens, at - 1));
  if (!number || !follows || number.value[0] < 4 || number.value[1] > 60 || tokens[number.next]?.text !== ')')
    return null;
  return { value: visits(number.value, { named: false }), next: number.next + 1 };
}

/** "total of 12", "total: 12", "12 total". */
function readTotal(tokens: Token[], at: number): Parsed<Visits> | null {
  if (totalWords.has(tokens[at]?.text ?? '')) {
    let next = at + 1;
    while (
      next < at + 5 &&
      (labelMarks.has(tokens[next]?.text ?? '') || isVisitNoun(tokens, next) || tokens[next]?.text === '=')
    )
      next += 1;
    const number = readRange(tokens, next);
    if (!number || number.value[1] > 150) return null;
    const named = isVisitNoun(tokens, number.next);
    if (!named && !endsCount(tokens, number.next)) return null;
    return {
      value: visits(number.value, {
        named: named || isVisitNoun(tokens, at + 1) || isVisitNoun(tokens, next - 2),
        total: true,
      }),
      next: named ? number.next + 1 : number.next,
    };
  }
  const number = readRange(tokens, at);
  if (!number || number.value[1] > 150 || isPart(tokens, at)) return null;
  if (!totalWords.has(tokens[number.next]?.text ?? '') || isVisitNoun(tokens, number.next + 1)) return null;
  if (unitAt(tokens, number.next + 1) || skipVisitLength(tokens, at) > at || adverbAt(tokens, number.next + 1))
    return null;
  return { value: visits(number.value, { named: false, total: true }), next: number.next + 1 };
}
