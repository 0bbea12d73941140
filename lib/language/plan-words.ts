import type { PeriodUnit } from '../referral.ts';
import { readNumber } from './numbers.ts';
import type { Parsed, Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** The vocabulary of a plan, as words are meant: see `spelling.ts` for slips of the pen. */

/** A period: so many days, weeks or months. */
export interface Period {
  count: number;
  unit: PeriodUnit;
}

const unitWords = new Map<string, Period>([
  ...wordList('w wk wks week weeks wek weks wkk wkw vvk vvks vveek vveeks wlc wlcs wlk wlks weelc weelcs').map(
    (word): [string, Period] => [word, { count: 1, unit: 'wk' }],
  ),
  ...wordList('mo mos month months mth mths mnth mnths').map((word): [string, Period] => [
    word,
    { count: 1, unit: 'mo' },
  ]),
  ...wordList('d day days dy dys').map((word): [string, Period] => [word, { count: 1, unit: 'd' }]),
  ...wordList('yr yrs year years annum').map((word): [string, Period] => [word, { count: 12, unit: 'mo' }]),
  ...wordList('fortnight fortnights').map((word): [string, Period] => [word, { count: 2, unit: 'wk' }]),
  ...wordList('quarter quarters').map((word): [string, Period] => [word, { count: 3, unit: 'mo' }]),
]);

const adverbs = new Map<string, Period>([
  ...wordList('weekly wkly wekly weely wkely qwk qw qweek qwkly qweekly aweek vveekly pw').map(
    (word): [string, Period] => [word, { count: 1, unit: 'wk' }],
  ),
  ...wordList('monthly mthly mnthly qmonth qmo qmth amonth').map((word): [string, Period] => [
    word,
    { count: 1, unit: 'mo' },
  ]),
  ...wordList('daily qd qday qdaily dly').map((word): [string, Period] => [word, { count: 1, unit: 'd' }]),
  ...wordList('qow eow qoweek qowk qoweekly').map((word): [string, Period] => [word, { count: 2, unit: 'wk' }]),
  ...wordList('qod eod').map((word): [string, Period] => [word, { count: 2, unit: 'd' }]),
  ['fortnightly', { count: 2, unit: 'wk' }],
  ['quarterly', { count: 3, unit: 'mo' }],
]);

const wordAt = (tokens: Token[], at: number) => tokens[at]?.meant ?? '';

/** "week", "wks", "mo": the unit of a period. */
export const unitAt = (tokens: Token[], at: number): Period | undefined => unitWords.get(wordAt(tokens, at));

/** "weekly", "qow", "daily": a pace in one word. */
export const adverbAt = (tokens: Token[], at: number): Period | undefined => adverbs.get(wordAt(tokens, at));

/** "x", "times", "×". */
export const isTimes = (tokens: Token[], at: number): boolean =>
  timesWords.has(wordAt(tokens, at) || (tokens[at]?.text ?? ''));
const timesWords = new Set(['x', 'xs', "x's", 'time', 'times', 'tims', 'tmes', 'tiems', '*']);

const visitNouns = new Set(
  wordList(`
    visit visits vists vis session sessions sess tx txs treatment treatments tmt tmts trmt trmts
    appt appts appointment appointments massages encounters rxs occurrences occurrence occurences
  `),
);

/** What is counted: "visits", "sessions", "tx"; "v" when written next to its number ("6v"). */
export function isVisitNoun(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (visitNouns.has(word) || word === "tx's") return true;
  return (word === 'v' || word === 'vs') && tokens[at - 1]?.kind === 'number';
}

const describing = new Set(
  wordList(`
    massage massages therapy therapeutic medical mt lmt manual myofascial mfr soft tissue deep bodywork
    mld lymph lymphatic drainage neuromuscular trigger point release swedish sports prenatal clinical
    therapist licensed skilled hands on
    more additional further total initial followup individual separate consecutive remaining each complete full
    long hour minute
    authorized approved scheduled prescribed requested trial office outpatient of or in
  `),
);

/** "hour-long", "therapeutic massage", "additional": what may stand between a number and what is counted. */
const isDescribing = (tokens: Token[], at: number): boolean => describing.has(wordAt(tokens, at));

const minuteWords = new Set(wordList('min mins minute minutes minuets mn mns minite minites mintes'));
const hourWords = new Set(wordList('hr hrs hour hours hor'));
const sizeWords = new Set(wordList('u un unit units unts'));

/** The length of one visit, written before what is counted: "60 min", "one-hour", "half-hour", "4 units". */
export function skipVisitLength(tokens: Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === 'half' || word === 'hour') {
    const hour = word === 'half' && wordAt(tokens, at + 1) === 'an' ? at + 2 : word === 'half' ? at + 1 : at;
    if (hourWords.has(wordAt(tokens, hour))) return hour + 1;
  }
  const number = tokens[at]?.kind === 'number' || tokens[at]?.kind === 'word' ? readNumber(tokens, at) : null;
  if (!number) return at;
  const unit = wordAt(tokens, number.next);
  return minuteWords.has(unit) || hourWords.has(unit) || sizeWords.has(unit) ? number.next + 1 : at;
}

/** Skips "60-minute therapeutic massage" and tells whether a visit noun closed the phrase. */
export function skipVisitPhrase(tokens: Token[], at: number): Parsed<{ counted: boolean }> {
  let next = at;
  const isMassage = () => next > at && wordAt(tokens, next - 1) === 'massage';
  for (let words = 0; words < 9; words += 1) {
    if (isVisitNoun(tokens, next)) return { value: { counted: true }, next: next + 1 };
    const bracket = tokens[next]?.text === '(' ? skipVisitLength(tokens, next + 1) : next;
    const after = bracket > next + 1 && tokens[bracket]?.text === ')' ? bracket + 1 : skipVisitLength(tokens, next);
    if (after > next) next = after;
    else if (isDescribing(tokens, next)) next += 1;
    else break;
  }
  return isMassage() ? { value: { counted: true }, next } : { value: { counted: false }, next: at };
}
