import type { PeriodUnit } from '../referral.ts';
import { readNumber, readRange } from './numbers.ts';
import { readCount } from './plan-count.ts';
import { readLength } from './plan-length.ts';
import { type Frequency, frequency } from './plan-pace.ts';
import { unitAt } from './plan-words.ts';
import type { Parsed, Token } from './tokens.ts';
import { wordList } from './word-list.ts';

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

/** "2/7 x 6/52", as trained in the UK: twice in seven days. Alone, "2/7" is a score or a strength. */
export function readPerSeven(tokens: Token[], at: number): Parsed<Frequency> | null {
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
}

const notAPlan = new Set(
  wordList(`
    cm mm m in inch inches ft feet foot board boards lumber wood plank planks stud studs beam beams
    s set sets rep reps mg ml lbs lb kg min mins sec hz % x times per a / : daily pain
  `),
);

/** "2x6" is twice a week for six weeks by custom. The "6" is left for the course to take. */
export function readTwoBySix(tokens: Token[], at: number): Parsed<Frequency> | null {
  const count = readRange(tokens, at);
  if (!count || count.value[0] < 1 || count.value[1] > 5 || tokens[count.next]?.text !== 'x') return null;
  const weeks = readRange(tokens, count.next + 1);
  if (!weeks || weeks.value[0] < 1 || weeks.value[1] > 26) return null;
  if (tokens[weeks.next]?.text === '-' && tokens[weeks.next + 1]?.kind !== 'word') return null;
  const unit = unitAt(tokens, weeks.next);
  if (unit ? unit.unit === 'd' : notAPlan.has(tokens[weeks.next]?.text ?? '') || isScaled(tokens, at)) return null;
  if (!readLength(tokens, count.next) && !readCount(tokens, count.next)) return null;
  return { value: { ...frequency(count.value, [1, 1], 'wk'), assumed: !unit }, next: count.next };
}

/** A board, a lesion or a count inside a longer product is no plan: "a 2x4", "hit by 2x4", "3 x 2 x 6". */
const isScaled = (tokens: Token[], at: number) =>
  (tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind !== 'word') ||
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
