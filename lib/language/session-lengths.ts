import { readRange } from './numbers.ts';
import { isTimes, isVisitNoun, unitAt } from './plan-words.ts';
import { hourWords, minuteWords, unitWords } from './session-words.ts';
import type { Region } from './text.ts';
import type { Parsed, Token } from './tokens.ts';

/** A length of time or a number of units, wanted or not. */
export interface VisitLength {
  kind: 'minutes' | 'units';
  amount: number;
  from: number;
  to: number;
  /** Written in a field or after a label of its own ("units: 4"). */
  labelled: boolean;
  /** The procedure code whose units these are ("97124 x4"), or ''. */
  code: string;
}

type Length = Pick<VisitLength, 'kind' | 'amount'> & { code?: string; labelled?: boolean };

const mostLengths = 500;

/** Every "60 min", "1.5 hr", "half-hour", "4 units", "97124 x4" and "units: 4" of a text. */
export function findLengths(tokens: Token[], regions: Region[]): VisitLength[] {
  const found: VisitLength[] = [];
  const fields = regions.filter(({ meaning }) => meaning === 'units');
  for (let at = 0; at < tokens.length && found.length < mostLengths; ) {
    const field = fields.find(({ start, end }) => (tokens[at]?.start ?? -1) >= start && (tokens[at]?.end ?? 0) <= end);
    const length = readLength(tokens, at) ?? (field ? readField(tokens, at, field) : null);
    if (length)
      found.push({
        code: '',
        ...length.value,
        labelled: Boolean(field ?? length.value.labelled),
        from: at,
        to: length.next,
      });
    at = length ? length.next : at + 1;
  }
  return found;
}

function readLength(tokens: Token[], at: number): Parsed<Length> | null {
  const { kind } = tokens[at] ?? {};
  if (kind === 'code') return readCodeUnits(tokens, at);
  if (kind !== 'number' && kind !== 'word') return null;
  return readLabelled(tokens, at) ?? readHalf(tokens, at) ?? readProduct(tokens, at) ?? readAmount(tokens, at);
}

const minutes = (amount: number): Length => ({ kind: 'minutes', amount });
const units = (amount: number): Length => ({ kind: 'units', amount });

/** "60 min", "1 hr 15 min", "4u", "45-60 minutes": of a range the longer one, as it is what limits are held against. */
function readAmount(tokens: Token[], at: number): Parsed<Length> | null {
  const number = readRange(tokens, at);
  if (!number) return null;
  const amount = number.value[1];
  const word = tokens[number.next]?.text ?? '';
  if (minuteWords.has(word) && amount >= 8 && amount <= 240) {
    const perUnit = tokens[number.next + 1]?.text ?? '';
    const isPart = unitWords.has(perUnit) || /^increments?$/.test(perUnit) || (amount === 15 && perUnit === 'each');
    return isPart ? null : { value: minutes(amount), next: number.next + 1 };
  }
  if (word === 'm' && amount >= 30 && amount <= 90 && amount % 15 === 0)
    return { value: minutes(amount), next: number.next + 1 };
  if (hourWords.has(word) && amount > 0 && amount <= 4) return withMinutes(tokens, amount, number.next + 1);
  if (unitWords.has(word) && Number.isInteger(amount) && amount >= 1 && amount <= 16 && word !== 'us') {
    return { value: units(amount), next: skipUnitSize(tokens, number.next + 1) };
  }
  return null;
}

/** "4 units of 15 min", "4 units (15 min each)": how long a unit is. */
function skipUnitSize(tokens: Token[], at: number): number {
  const fifteen = ['of', '(', 'x', '@'].includes(tokens[at]?.text ?? '') ? readRange(tokens, at + 1) : null;
  return fifteen?.value[1] === 15 && minuteWords.has(tokens[fifteen.next]?.text ?? '') ? fifteen.next + 1 : at;
}

function withMinutes(tokens: Token[], hours: number, at: number): Parsed<Length> {
  const rest = tokens[at]?.text === 'and' ? at + 1 : at;
  if (rest > at && tokens[rest]?.text === 'a' && tokens[rest + 1]?.text === 'half')
    return { value: minutes(hours * 60 + 30), next: rest + 2 };
  const extra = tokens[rest]?.kind === 'number' ? readRange(tokens, rest) : null;
  if (extra && minuteWords.has(tokens[extra.next]?.text ?? '') && extra.value[1] < 60) {
    return { value: minutes(hours * 60 + extra.value[1]), next: extra.next + 1 };
  }
  return { value: minutes(Math.round(hours * 60)), next: at };
}

/** "half-hour", "half an hour", "1/2 hour", "1 1/2 hours", "one and a half hours", "an hour", "hour-long". */
function readHalf(tokens: Token[], at: number): Parsed<Length> | null {
  const words = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]?.text ?? '');
  const isHour = (index: number) => hourWords.has(words[index] ?? '');
  if (words[0] === 'half') {
    const hour = words[1] === 'an' || words[1] === 'a' ? 2 : 1;
    return isHour(hour) ? { value: minutes(30), next: at + hour + 1 } : null;
  }
  if (words[0] === '1' && words[1] === '/' && words[2] === '2' && isHour(3))
    return { value: minutes(30), next: at + 4 };
  if (words[0] === '1' && words.slice(1, 4).join('') === '1/2' && isHour(4))
    return { value: minutes(90), next: at + 5 };
  if (/^(?:1|one)$/.test(words[0] ?? '') && words.slice(1, 4).join(' ') === 'and a half' && isHour(4))
    return { value: minutes(90), next: at + 5 };
  if ((words[0] === 'an' || words[0] === 'full') && isHour(1)) return { value: minutes(60), next: at + 2 };
  if (words[0] === 'hour' && words[1] === 'long') return { value: minutes(60), next: at + 2 };
  return words[0] === 'hour' && isVisitNoun(tokens, at + 1) ? { value: minutes(60), next: at + 2 } : null;
}

/** "4 x 15 min", "4 15-minute units". */
function readProduct(tokens: Token[], at: number): Parsed<Length> | null {
  const count = readRange(tokens, at);
  if (!count || count.value[1] > 8) return null;
  const times = isTimes(tokens, count.next) ? count.next + 1 : count.next;
  const fifteen = readRange(tokens, times);
  if (fifteen?.value[1] !== 15 || !minuteWords.has(tokens[fifteen.next]?.text ?? '')) return null;
  const named = unitWords.has(tokens[fifteen.next + 1]?.text ?? '') || tokens[fifteen.next + 1]?.text === 'increments';
  if (!named && times === count.next) return null;
  return { value: units(count.value[1]), next: fifteen.next + (named ? 2 : 1) };
}

/** "97124 x4", "97124 x 4u", "97140 (4 units)" is left to the plain form. "97124 x 6 visits" is no unit. */
function readCodeUnits(tokens: Token[], at: number): Parsed<Length> | null {
  const code = tokens[at]?.text ?? '';
  const added = tokens[at - 1]?.text === 'or' ? '' : code;
  const times = tokens[at + 1]?.text === '(' ? at + 2 : at + 1;
  if (!/^97\d{3}$/.test(code) || !isTimes(tokens, times)) return null;
  const count = readRange(tokens, times + 1);
  if (!count || count.value[1] < 1 || count.value[1] > 8 || !Number.isInteger(count.value[1])) return null;
  const next = tokens[count.next]?.text ?? '';
  if (unitWords.has(next)) return { value: { ...units(count.value[1]), code: added }, next: count.next + 1 };
  const other =
    isTimes(tokens, count.next) ||
    isVisitNoun(tokens, count.next) ||
    (unitAt(tokens, count.next) && next !== 'd') ||
    ['/', 'per', '-', 'minutes', 'min', 'mins', 'hr', 'hour'].includes(next);
  return other ? null : { value: { ...units(count.value[1]), code: added }, next: count.next };
}

const lengthLabels = new Set(
  'per / each visit session treatment tx time length of # : = - ( ) requested ordered mins min minutes in x number'.split(
    ' ',
  ),
);

/** "units: 4", "units per visit = 4", "minutes per session: 45", "session length (min): 60". */
function readLabelled(tokens: Token[], at: number): Parsed<Length> | null {
  const word = tokens[at]?.text ?? '';
  const isUnits = unitWords.has(word) && word.length > 2;
  const isLength =
    minuteWords.has(word) ||
    (word === 'length' && /^(?:session|visit|treatment|appointment)$/.test(tokens[at - 1]?.text ?? ''));
  if ((!isUnits && !isLength) || tokens[at - 1]?.kind === 'number') return null;
  let next = at + 1;
  while (next < at + 7 && lengthLabels.has(tokens[next]?.text ?? '')) next += 1;
  const mark = tokens[next - 1]?.text ?? '';
  if (next === at + 1 || ![':', '=', '-', '#', 'x', ')'].includes(mark)) return null;
  const number = tokens[next]?.kind === 'number' ? readRange(tokens, next) : null;
  if (!number) return null;
  const after = tokens[number.next]?.text ?? '';
  if (isUnits && number.value[1] <= 16 && !isTimed(after) && !isTimes(tokens, number.next)) {
    return { value: { ...units(number.value[1]), labelled: true }, next: number.next };
  }
  if (isLength && number.value[1] >= 8 && number.value[1] <= 240 && !unitAt(tokens, number.next)) {
    return {
      value: { ...minutes(number.value[1]), labelled: true },
      next: minuteWords.has(after) ? number.next + 1 : number.next,
    };
  }
  return null;
}

const isTimed = (word: string) => minuteWords.has(word) || hourWords.has(word);

/** A bare number in a field for units or minutes: the label says which, or else the size does. */
function readField(tokens: Token[], at: number, field: Region): Parsed<Length> | null {
  const number = tokens[at]?.kind === 'number' ? readRange(tokens, at) : null;
  if (
    !number ||
    number.value[1] < 1 ||
    number.value[1] > 240 ||
    unitAt(tokens, number.next) ||
    isVisitNoun(tokens, number.next) ||
    isTimes(tokens, number.next)
  )
    return null;
  const timed =
    /\b(?:min|mins|minutes|length|time|duration)\b/i.test(field.source.label) &&
    !/\bunits?\b/i.test(field.source.label);
  const value = timed || number.value[1] >= 15 ? minutes(number.value[1]) : units(number.value[1]);
  return { value, next: number.next };
}
