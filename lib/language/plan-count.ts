import type { Range } from '../referral.ts';
import { readNumber, readRange } from './numbers.ts';
import { adverbAt, isTimes, skipVisitLength, skipVisitPhrase, unitAt } from './plan-words.ts';
import type { Parsed, Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** "total", "tot". */
export const totalWords = new Set(['total', 'tot', 'ttl', 'totaling', 'totalling']);

const afterCount = new Set(
  wordList(`
    x for per by in at to or and with as more over so till til until thereafter then while after before
    if because since due
    total only dur duration freq frequency number followed followup tapering taper including
    decreasing decrease reduce continue start starting starts begin beginning reassess re
    please thank thanks call no prn goals goal area dx diagnosis precautions note notes comments
    failed completed previously prior tried has had given should are is that which recommended requested needed ordered
    patient pt he she they who med medically massage mt myofascial mfr
    lumbar neck cervical thoracic shoulder shoulders upper lower low back traps trapezius ut head hip hips
    calf calves forearm knee knees ankle foot feet glutes quads hamstrings paraspinals
    left right bilateral bilat both l r lt rt w
    signed electronically ordering referring provider dr npi insurance payer phone fax location urgency reason
  `),
);

/** A bare count ends with the clause or the line, or with a word that could follow it; "6 lbs" is something else. */
export const endsCount = (tokens: Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || token.first || token.kind === 'date' || token.kind === 'code' || token.kind === 'noise') return true;
  if (token.kind === 'number') return /^[.)]$/.test(tokens[at + 1]?.text ?? '');
  if (token.text === '/') return !unitAt(tokens, at + 1) && tokens[at + 1]?.kind === 'word';
  if (token.kind === 'mark') return !['%', '"', "'", '*', '°', '<', '>'].includes(token.text);
  const label = tokens[at + 1]?.text === ':' || tokens[at + 2]?.text === ':';
  return label || afterCount.has(token.text) || totalWords.has(token.text);
};

const countLeads = new Set(['x', 'for', 'times', '*']);

/** "x 6", "for 4 more": so many periods of the frequency before it. */
export function readCount(tokens: Token[], at: number): Parsed<Range> | null {
  const trailing = readTrailing(tokens, at);
  if (trailing) return trailing;
  if (!countLeads.has(tokens[at]?.text ?? '')) return null;
  const lead = tokens[at + 1]?.text === 'another' || tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const number = readBareRange(tokens, lead);
  if (!number || number.value[0] <= 0 || number.value[1] > 104) return null;
  if (skipVisitPhrase(tokens, number.next).value.counted) return null;
  return endsCount(tokens, number.next) ? number : null;
}

/** "x 8 - 60 min": what follows the dash is the length of a visit, not the end of a range. */
function readBareRange(tokens: Token[], at: number): Parsed<Range> | null {
  const low = readNumber(tokens, at);
  const dashed = low && tokens[low.next]?.text === '-' && skipVisitLength(tokens, low.next + 1) > low.next + 1;
  return dashed ? { value: [low.value, low.value], next: low.next } : readRange(tokens, at);
}

/** "weekly 8x". */
function readTrailing(tokens: Token[], at: number): Parsed<Range> | null {
  const number = adverbAt(tokens, at - 1) ? readRange(tokens, at) : null;
  return number && isTimes(tokens, number.next) && endsCount(tokens, number.next + 1)
    ? { value: number.value, next: number.next + 1 }
    : null;
}
