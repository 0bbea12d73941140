import type { PeriodUnit, Range } from '../referral.ts';
import { readRange } from './numbers.ts';
import { readDays } from './plan-days.ts';
import { readLength } from './plan-length.ts';
import { type Frequency, frequency, ordinals, readEveryRange, readRate } from './plan-pace.ts';
import { readPerSeven, readTwoBySix } from './plan-shorthand.ts';
import { adverbAt, isTimes, type Period, skipVisitLength, skipVisitPhrase, unitAt } from './plan-words.ts';
import type { Parsed, Token } from './tokens.ts';

type Reader = (tokens: Token[], at: number) => Parsed<Frequency> | null;

/** "2x/wk", "twice weekly", "BIW", "q2wks", "every other week", "M/W/F", "2/7", "2x6". */
export const readFrequency: Reader = (tokens, at) =>
  readApart(tokens, at) ??
  readDaily(tokens, at) ??
  readCounted(tokens, at) ??
  readPaced(tokens, at) ??
  readDays(tokens, at) ??
  readPerSeven(tokens, at) ??
  readTwoBySix(tokens, at);

const adverbialCounts = new Map([
  ['once', 1],
  ['twice', 2],
  ['twise', 2],
  ['twic', 2],
  ['onec', 1],
  ['ocne', 1],
  ['twcie', 2],
  ['thrice', 3],
  ['lx', 1],
]);

/** "2x", "1-2 times", "once", "once or twice", "1x-2x": how often, and whether "times" was said. */
function readAmount(tokens: Token[], at: number): Parsed<{ range: Range; times: boolean }> | null {
  const first = readOnce(tokens, at);
  if (!first) return null;
  const join = tokens[first.next]?.text ?? '';
  const second = join === '-' || join === 'to' || join === 'or' ? readOnce(tokens, first.next + 1) : null;
  if (!second || second.value.range[0] <= first.value.range[0]) return first;
  const range: Range = [first.value.range[0], second.value.range[1]];
  return { value: { range, times: second.value.times || first.value.times }, next: second.next };
}

function readOnce(tokens: Token[], at: number): Parsed<{ range: Range; times: boolean }> | null {
  if (tokens[at]?.text === 'l' && isTimes(tokens, at + 1))
    return { value: { range: [1, 1], times: true }, next: at + 2 };
  const adverb = adverbialCounts.get(tokens[at]?.text ?? '');
  if (adverb) return { value: { range: [adverb, adverb], times: true }, next: at + 1 };
  if (tokens[at]?.text === 'a' && skipVisitPhrase(tokens, at + 1).value.counted)
    return { value: { range: [1, 1], times: false }, next: at + 1 };
  const number = readRange(tokens, at);
  if (!number || number.value[1] > 31 || !Number.isInteger(number.value[1])) return null;
  const times = isTimes(tokens, number.next);
  return { value: { range: number.value, times }, next: times ? number.next + 1 : number.next };
}

/** "2x/wk", "two 60-minute sessions per week", "1 hr/wk", "once every three weeks". */
const readCounted: Reader = (tokens, at) => {
  const timed = skipVisitLength(tokens, at);
  if (timed > at)
    return (tokens[at]?.value ?? 0) > 4 && /^h/.test(tokens[timed - 1]?.text ?? '') ? null : readTimed(tokens, timed);
  const amount = readAmount(tokens, at);
  if (!amount) return null;
  const { range, times } = amount.value;
  if (isScore(tokens, at) || isClosed(tokens, at, amount.next)) return null;
  const days = readDayCount(tokens, amount.next, range) ?? readWeeklyVisits(tokens, amount.next, range);
  if (days) return days;
  const phrase = skipVisitPhrase(tokens, amount.next);
  const counted = phrase.value.counted;
  const first = counted ? ordinalPeriod(tokens, phrase.next) : undefined;
  if (first) return { value: frequency(range, [first.count, first.count], first.unit), next: phrase.next };
  const place = counted ? phrase.next : skipVisitLength(tokens, amount.next);
  const rate = readRate(tokens, place, times || counted, range[1] === 1);
  const paced = /^(?:every|evry|each|q)$/.test(tokens[place]?.text ?? '');
  const ranged = paced && range[1] === 1 && !rate ? readEveryRange(tokens, place + 1) : null;
  if (ranged) return { value: frequency(range, ranged.value.every, ranged.value.unit), next: ranged.next };
  if (!rate || (!paced && isCourse(range, rate.value, counted))) return null;
  if (counted && range[1] > 5 && adverbAt(tokens, phrase.next)) return null;
  return { value: frequency(range, [rate.value.count, rate.value.count], rate.value.unit), next: rate.next };
};

/** "2 visits in the first week": the week is left for the course to take. */
function ordinalPeriod(tokens: Token[], at: number): Period | undefined {
  const lead = /^(?:in|during|for)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const the = tokens[lead]?.text === 'the' ? lead + 1 : lead;
  return /^(?:first|1st|second|2nd|next)$/.test(tokens[the]?.text ?? '') ? unitAt(tokens, the + 1) : undefined;
}

/** "weekly x4 / q2wk x4": the number before the stroke closes a phase. */
const isClosed = (tokens: Token[], at: number, next: number) =>
  tokens[at - 1]?.text === 'x' && tokens[next]?.text === '/' && !unitAt(tokens, next + 1);

/** "7/10" is a score: its second number counts nothing. */
const isScore = (tokens: Token[], at: number) => tokens[at - 1]?.text === '/' && tokens[at - 2]?.kind === 'number';

/** "2 days per week": days on which something is done, which is not always a visit. */
function readDayCount(tokens: Token[], at: number, range: Range): Parsed<Frequency> | null {
  const unit = range[1] <= 7 ? unitAt(tokens, at) : undefined;
  if (unit?.unit !== 'd') return null;
  const rate = readRate(tokens, at + 1, false, true);
  if (!rate || rate.value.unit === 'd') return null;
  const value = { ...frequency(range, [rate.value.count, rate.value.count], rate.value.unit), weekdays: true };
  return { value, next: rate.next };
}

/** "2 weekly visits for 6 weeks" is twice a week; "8 weekly visits" are eight in all. */
function readWeeklyVisits(tokens: Token[], at: number, range: Range): Parsed<Frequency> | null {
  const pace = adverbAt(tokens, at);
  if (!pace || range[0] < 2 || range[1] > 3) return null;
  const next = skipVisitPhrase(tokens, at + 1).next;
  const length = readLength(tokens, next);
  return length?.value.lead ? { value: frequency(range, [pace.count, pace.count], pace.unit), next } : null;
}

/** "1 hr/wk" is one visit a week. Without a sign for "per" the length stands alone and the frequency follows it. */
const readTimed: Reader = (tokens, at) => {
  if (!['/', 'per', 'a', 'each', 'every', 'q'].includes(tokens[at]?.text ?? '')) return null;
  const rate = readRate(tokens, at, true, true);
  return rate && rate.value.unit !== 'd'
    ? { value: frequency([1, 1], [rate.value.count, rate.value.count], rate.value.unit), next: rate.next }
    : null;
};

/** "12 visits per 90 days", "12 visits / 6 weeks", "20 a year" tell a course, not a pace. */
const isCourse = (sessions: Range, every: Period, counted: boolean) => {
  const long = every.unit === 'mo' ? every.count >= 12 : every.unit === 'd' ? every.count >= 28 : every.count >= 4;
  if (every.unit === 'mo' && every.count >= 12) return sessions[1] > 4;
  return counted && sessions[1] > 3 && (long || every.count > 1);
};

/** "Daily M-F", "daily x 5 days/week", "daily (5x/wk)": not on every day. */
const readDaily: Reader = (tokens, at) => {
  const every = adverbAt(tokens, at);
  if (every?.unit !== 'd' || every.count !== 1) return null;
  const place = /^[x,(]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const days = readDays(tokens, place) ?? readCounted(tokens, place);
  return days && days.value.unit === 'wk' ? { ...days, value: { ...days.value, weekdays: false } } : null;
};

/** "1 week apart", "1-2 wks apart". */
const readApart: Reader = (tokens, at) => {
  const number = readRange(tokens, at);
  const unit = number && unitAt(tokens, number.next);
  if (!number || !unit || tokens[number.next + 1]?.text !== 'apart') return null;
  const [least, most] = number.value;
  return { value: frequency([1, 1], [least * unit.count, most * unit.count], unit.unit), next: number.next + 2 };
};

const composite = new Map<string, [number, number, PeriodUnit]>([
  ['biw', [2, 1, 'wk']],
  ['tiw', [3, 1, 'wk']],
  ['qiw', [4, 1, 'wk']],
  ['semiweekly', [2, 1, 'wk']],
  ['semimonthly', [2, 1, 'mo']],
]);

/** "weekly", "BIW", "q2wks", "every 3-4 days", "on alternate weeks", "semi-weekly". */
const readPaced: Reader = (tokens, at) => {
  const word = tokens[at]?.text ?? '';
  const joined = word === 'semi' ? `${word}${tokens[at + 1]?.text ?? ''}` : word;
  const known = composite.get(joined);
  if (known)
    return {
      value: frequency([known[0], known[0]], [known[1], known[1]], known[2]),
      next: at + (joined === word ? 1 : 2),
    };
  const adverb = adverbAt(tokens, at);
  if (adverb) return { value: frequency([1, 1], [adverb.count, adverb.count], adverb.unit), next: at + 1 };
  const leads = ['every', 'evry', 'each', 'q'].includes(word)
    ? at + 1
    : ordinals.get(word) === 2 && word.startsWith('altern')
      ? at
      : -1;
  if (leads < 0) return null;
  const dot = word === 'q' && tokens[leads]?.text === '.' ? leads + 1 : leads;
  const every = readEveryRange(tokens, dot);
  return every ? { value: frequency([1, 1], every.value.every, every.value.unit), next: every.next } : null;
};
