import type { PeriodUnit, Range } from '../referral.ts';
import { readNumber, readRange } from './numbers.ts';
import { adverbAt, isTimes, type Period, skipVisitLength, skipVisitPhrase, unitAt } from './plan-words.ts';
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

type Reader = (tokens: Token[], at: number) => Parsed<Frequency> | null;

/** "2x/wk", "twice weekly", "BIW", "q2wks", "every other week", "M/W/F", "2/7", "2x6". */
export const readFrequency: Reader = (tokens, at) =>
  readCounted(tokens, at) ??
  readPaced(tokens, at) ??
  readDays(tokens, at) ??
  readPerSeven(tokens, at) ??
  readTwoBySix(tokens, at);

/** "biweekly" is every two weeks or twice a week; "bimonthly" likewise. Gives the unit that is doubled or halved. */
export function readAmbiguous(tokens: Token[], at: number): Parsed<PeriodUnit> | null {
  const word = tokens[at]?.text ?? '';
  const split = word === 'bi' ? (tokens[at + 1]?.text ?? '') : '';
  const stem =
    split || (/^bi(?:weekly|wkly|wekly|weely|weekley|monthly|mthly|monthy)$/.test(word) ? word.slice(2) : '');
  const next = split ? at + 2 : at + 1;
  if (/^w(?:eekly|kly|ekly|eely|eekley|eek|k)$/.test(stem)) return { value: 'wk', next };
  return /^m(?:onthly|thly|onthy|onth|o)$/.test(stem) ? { value: 'mo', next } : null;
}

const frequency = (sessions: Range, every: Range, unit: PeriodUnit): Frequency => ({
  sessions,
  every,
  unit,
  assumed: false,
  weekdays: false,
});

const adverbialCounts = new Map([
  ['once', 1],
  ['twice', 2],
  ['twise', 2],
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
  const adverb = adverbialCounts.get(tokens[at]?.text ?? '');
  if (adverb) return { value: { range: [adverb, adverb], times: true }, next: at + 1 };
  const number = readRange(tokens, at);
  if (!number || number.value[1] > 31 || !Number.isInteger(number.value[1])) return null;
  const times = isTimes(tokens, number.next);
  return { value: { range: number.value, times }, next: times ? number.next + 1 : number.next };
}

/** "2x/wk", "two 60-minute sessions per week", "1 hr/wk", "once every three weeks". */
const readCounted: Reader = (tokens, at) => {
  const timed = skipVisitLength(tokens, at);
  if (timed > at) return readTimed(tokens, timed);
  const amount = readAmount(tokens, at);
  if (!amount) return null;
  const { range, times } = amount.value;
  const phrase = skipVisitPhrase(tokens, amount.next);
  const counted = phrase.value.counted;
  const rate = readRate(
    tokens,
    counted ? phrase.next : skipVisitPart(tokens, amount.next),
    times || counted,
    range[1] === 1,
  );
  if (!rate || isCourse(range, rate.value, counted)) return null;
  return { value: frequency(range, [rate.value.count, rate.value.count], rate.value.unit), next: rate.next };
};

/** "2 x 45 min per week": the length of a visit may stand between the count and the period, the noun left out. */
const skipVisitPart = (tokens: Token[], at: number) => {
  const length = skipVisitLength(tokens, at);
  return length;
};

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

const perWords = new Set([
  '/',
  'per',
  'a',
  'an',
  'each',
  'every',
  'evry',
  'q',
  'p',
  'x',
  'in',
  'ea',
  'by',
  '@',
  'time',
  'times',
]);

/** "per week", "/wk", "every 2 weeks", "weekly". Without a word for "per" the count must have said "times". */
function readRate(tokens: Token[], at: number, said: boolean, single: boolean): Parsed<Period> | null {
  const joined = skipPer(tokens, at);
  const adverb = adverbAt(tokens, joined);
  if (adverb && (joined > at || said || single)) return { value: adverb, next: joined + 1 };
  if (joined === at) {
    const unit = said && tokens[at]?.text !== 'd' ? unitAt(tokens, at) : undefined;
    return unit ? { value: unit, next: at + 1 } : null;
  }
  return readEvery(tokens, joined);
}

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

const ordinals = new Map([
  ['other', 2],
  ['o', 2],
  ['oth', 2],
  ['second', 2],
  ['2nd', 2],
  ['alternate', 2],
  ['alternating', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);

function readEveryRange(tokens: Token[], at: number): Parsed<{ every: Range; unit: PeriodUnit }> | null {
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

const weekdayNames = new Map(
  Object.entries({
    1: 'm mon mons monday mondays',
    2: 't tu tue tues tuesday tuesdays',
    3: 'w wed weds wednesday wednesdays',
    4: 'th thu thur thurs thursday thursdays r',
    5: 'f fri fris friday fridays',
    6: 'sat saturday saturdays',
    7: 'sun sunday sundays',
  }).flatMap(([day, words]) => words.split(' ').map((word): [string, number] => [word, Number(day)])),
);
const weekdayRuns = new Map([
  ['mwf', 3],
  ['tth', 2],
  ['tuth', 2],
  ['mw', 2],
  ['wf', 2],
  ['mf', 2],
]);

/** "M/W/F", "Tues & Thurs", "every Monday", "MWF", "Mon-Fri". */
const readDays: Reader = (tokens, at) => {
  const run = weekdayRuns.get(tokens[at]?.text ?? '');
  const days = new Set<number>();
  let next = tokens[at]?.text === 'every' || tokens[at]?.text === 'on' ? at + 1 : at;
  const every = next > at;
  let last = next;
  for (let day = weekdayNames.get(tokens[next]?.text ?? ''); day; day = weekdayNames.get(tokens[next]?.text ?? '')) {
    const through = days.size > 0 && ['-', 'to', 'through', 'thru'].includes(tokens[next - 1]?.text ?? '');
    if (through) for (let between = Math.max(...days) + 1; between < day; between += 1) days.add(between);
    days.add(day);
    last = next + 1;
    next = last;
    while (['/', ',', '&', 'and', '-', '+', 'to', 'through', 'thru'].includes(tokens[next]?.text ?? '')) next += 1;
  }
  const short = [...Array(last - at).keys()].every((offset) => (tokens[at + offset]?.text.length ?? 0) < 2);
  const count = run ?? days.size;
  if (
    count === 0 ||
    (!run && !every && days.size === 1 && (tokens[at]?.text.length ?? 0) < 6) ||
    (short && days.size < 2 && !run)
  )
    return null;
  return { value: { ...frequency([count, count], [1, 1], 'wk'), weekdays: true }, next: run ? at + 1 : last };
};

/** "2/7 x 6/52", as trained in the UK: twice in seven days. Alone, "2/7" is a score or a strength. */
const readPerSeven: Reader = (tokens, at) => {
  const [count, slash, seven, by] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (count?.kind !== 'number' || slash?.text !== '/' || seven?.text !== '7' || count.value < 1 || count.value > 7)
    return null;
  if (!['x', 'for', ',', '*'].includes(by?.text ?? '')) return null;
  const length = readNumber(tokens, at + 4);
  const weeks =
    length &&
    (unitAt(tokens, length.next) ||
      (tokens[length.next]?.text === '/' && ['52', '12'].includes(tokens[length.next + 1]?.text ?? '')));
  return weeks ? { value: frequency([count.value, count.value], [1, 1], 'wk'), next: at + 3 } : null;
};

const notAPlan = new Set(
  'cm mm m in inch inches ft feet foot x s set sets rep reps mg ml board boards lumber wood plank planks stud studs beam beams lbs lb kg min mins sec hz per a / times daily % per : pain'.split(
    ' ',
  ),
);

/** "2x6" is twice a week for six weeks by custom. The "6" is left for the course to take. */
const readTwoBySix: Reader = (tokens, at) => {
  const count = readRange(tokens, at);
  if (!count || count.value[0] < 1 || count.value[1] > 5 || tokens[count.next]?.text !== 'x') return null;
  const weeks = readRange(tokens, count.next + 1);
  if (!weeks || weeks.value[0] < 1 || weeks.value[1] > 26) return null;
  const unit = unitAt(tokens, weeks.next);
  if (unit ? unit.unit === 'd' : notAPlan.has(tokens[weeks.next]?.text ?? '') || isScaled(tokens, at)) return null;
  return { value: { ...frequency(count.value, [1, 1], 'wk'), assumed: !unit }, next: count.next };
};

/** A board, a lesion or a count inside a longer product is no plan: "a 2x4", "hit by 2x4", "3 x 2 x 6". */
const isScaled = (tokens: Token[], at: number) =>
  [
    'a',
    'by',
    'with',
    'x',
    'measuring',
    'size',
    'sized',
    'set',
    'sets',
    '#',
    'of',
    '/',
    '.',
    'bp',
    'hr',
    'the',
  ].includes(tokens[at - 1]?.text ?? '');
