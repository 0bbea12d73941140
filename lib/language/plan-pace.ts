import type { PeriodUnit, Range } from '../referral.ts';
import { readRange } from './numbers.ts';
import { adverbAt, type Period, unitAt } from './plan-words.ts';
import type { Parsed, Token } from './tokens.ts';

/** So many sessions every so many days, weeks or months. */
export interface Frequency {
  sessions: Range;
  every: Range;
  unit: PeriodUnit;
  /** Written in a way that could be meant otherwise ("2x6"): read, but to be confirmed. */
  assumed: boolean;
  /** A list of weekdays, which also names clinic hours: it needs a course next to it. */
  weekdays: boolean;
}

/** A frequency that is neither assumed nor a list of days. */
export const frequency = (sessions: Range, every: Range, unit: PeriodUnit): Frequency => ({
  sessions,
  every,
  unit,
  assumed: false,
  weekdays: false,
});

const perWords = new Set('/ per a an each every evry q p x ea time times'.split(' '));

/** "per week", "/wk", "every 2 weeks", "weekly". Without a word for "per" the count must have said "times". */
export function readRate(tokens: Token[], at: number, said: boolean, single: boolean): Parsed<Period> | null {
  const joined = skipPer(tokens, said && isIn(tokens, at) ? at + 1 : at);
  const adverb = adverbAt(tokens, joined);
  if (adverb && (joined > at || said || single || tokens[at]?.text === 'pw'))
    return { value: adverb, next: joined + 1 };
  if (joined === at) {
    const unit = said && tokens[at]?.text !== 'd' ? unitAt(tokens, at) : undefined;
    return unit ? { value: unit, next: at + 1 } : null;
  }
  return readEvery(tokens, joined);
}

/** "twice in a week", "once in two weeks", but not "12 visits in 6 weeks". */
const isIn = (tokens: Token[], at: number) =>
  tokens[at]?.text === 'in' && /^(?:once|twice)$/.test(tokens[at - 1]?.text ?? '');

function skipPer(tokens: Token[], at: number): number {
  let next = at;
  while (next < at + 3 && perWords.has(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** After "every": "week", "other week", "2nd week", "3 weeks", "seven days". */
function readEvery(tokens: Token[], at: number): Parsed<Period> | null {
  const every = readEveryRange(tokens, at);
  return every && every.value.every[0] === every.value.every[1]
    ? { value: { count: every.value.every[0], unit: every.value.unit }, next: every.next }
    : null;
}

export const ordinals = new Map([
  ['other', 2],
  ['o', 2],
  ['oth', 2],
  ['othr', 2],
  ['second', 2],
  ['2nd', 2],
  ['alternate', 2],
  ['alternating', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);

export function readEveryRange(tokens: Token[], at: number): Parsed<{ every: Range; unit: PeriodUnit }> | null {
  const word = tokens[at]?.text ?? '';
  const ending = tokens[at + 1]?.text ?? '';
  const ordinal = ordinals.get(word) ?? ordinals.get(`${word}${ending}`);
  const number = readRange(tokens, at);
  const skip = ordinals.has(word) ? at + 1 : ordinal ? at + 2 : (number?.next ?? at);
  const every: Range = ordinal ? [ordinal, ordinal] : (number?.value ?? [1, 1]);
  const unit = unitAt(tokens, skip);
  if (!unit || every[0] < 1) return null;
  return { value: { every: [every[0] * unit.count, every[1] * unit.count], unit: unit.unit }, next: skip + 1 };
}
