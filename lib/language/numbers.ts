import type { Range } from '../referral.ts';
import type { Parsed, Token } from './tokens.ts';

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const words = new Map<string, number>([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['fourty', 40],
  ['single', 1],
  ['dozen', 12],
  ['tow', 2],
  ['too', 2],
  ['thre', 3],
  ['fuor', 4],
  ['eigth', 8],
  ['eihgt', 8],
  ['tweleve', 12],
  ['twelv', 12],
]);

/** A number in digits or words: "6", "six", "twenty-four", "six (6)", "6 (six)". */
export function readNumber(tokens: Token[], at: number): Parsed<number> | null {
  const plain = readPlain(tokens, at) ?? readBracketed(tokens, at);
  if (!plain || tokens[plain.next]?.text !== '(') return plain;
  const again = readPlain(tokens, plain.next + 1);
  const repeated = again?.value === plain.value && tokens[again.next]?.text === ')';
  return repeated ? { value: plain.value, next: again.next + 1 } : plain;
}

/** "(6) weeks": a blank of a form that was filled in. A bracketed number that begins a line numbers it. */
function readBracketed(tokens: Token[], at: number): Parsed<number> | null {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || tokens[at + 3]?.kind !== 'word') return null;
  const number = readPlain(tokens, at + 1);
  return number && { value: number.value, next: at + 3 };
}

function readPlain(tokens: Token[], at: number): Parsed<number> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return { value: token.value, next: at + 1 };
  if (token.kind !== 'word') return null;
  if (token.text === 'a' && tokens[at + 1]?.text === 'couple') {
    return { value: 2, next: tokens[at + 2]?.text === 'of' ? at + 3 : at + 2 };
  }
  if (token.text === 'a' && tokens[at + 1]?.text === 'dozen') return { value: 12, next: at + 2 };
  const value = words.get(token.text);
  if (value === undefined) return null;
  const unit = value >= 20 ? (words.get(tokens[at + 1]?.text ?? '') ?? 0) : 0;
  return unit > 0 && unit < 10 ? { value: value + unit, next: at + 2 } : { value, next: at + 1 };
}

const through = new Set(['-', 'to', 'or', 'thru', 'through', '~']);

/** A number or a range: "6", "1-2", "four to six", "between 2 and 3". A falling "range" is two numbers. */
export function readRange(tokens: Token[], at: number): Parsed<Range> | null {
  const between = tokens[at]?.text === 'between' ? 1 : 0;
  const low = readNumber(tokens, at + between);
  if (!low) return null;
  const join = tokens[low.next]?.text ?? '';
  const high = through.has(join) || (between && join === 'and') ? readNumber(tokens, low.next + 1) : null;
  if (high && high.value > low.value) return { value: [low.value, high.value], next: high.next };
  return between ? null : { value: [low.value, low.value], next: low.next };
}
