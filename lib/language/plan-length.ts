import type { Range } from '../referral.ts';
import { daysBetween } from './dates.ts';
import { readRange } from './numbers.ts';
import { adverbAt, isTimes, isVisitNoun, type Period, unitAt } from './plan-words.ts';
import type { Parsed, Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** How long a course lasts. */
export interface Length {
  count: Range;
  unit: Period['unit'];
  /** The word that led in: "x", "for", "over", "weeks" ("weeks 1-4"), or '' for bare "6 weeks". */
  lead: string;
}

const leads = new Set(
  'x for over during within in throughout times * / per forr fo fr ovr spanning through thru span'.split(' '),
);
const course = new Set(
  wordList(`
    the a an first next initial following further another second third fourth 2nd 3rd additional more no
    total of period course duration for then only up to at least about approx approximately ~
    max maximum min minimum
  `),
);
const size = new Set('more additional consecutive full total calendar further straight'.split(' '));

/** "x 6 wks", "for the first 2 weeks", "over two months", "6/52", "a month" after a lead, "weeks 1-4". */
export function readLength(tokens: Token[], at: number): Parsed<Length> | null {
  return readOrdinal(tokens, at) ?? readLed(tokens, at);
}

/** "Starting next week" says when, not how long. */
const starts = /^(?:start|starts|starting|begin|begins|beginning|effective)$/;

function readLed(tokens: Token[], at: number): Parsed<Length> | null {
  const word = tokens[at]?.text ?? '';
  if (starts.test(tokens[at - 1]?.text ?? '')) return null;
  const led = leads.has(word) || ['first', 'next', 'following', 'initial', 'another'].includes(word);
  let start = led ? at + 1 : at;
  let article = false;
  while (led && start < at + 6 && course.has(tokens[start]?.text ?? '') && !unitAt(tokens, start)) {
    article ||= articles.has(tokens[start]?.text ?? '');
    start += 1;
  }
  const lead = led ? word : '';
  const single = article || ['first', 'next', 'another'].includes(word) ? unitAt(tokens, start) : undefined;
  if (single) return { value: { count: [single.count, single.count], unit: single.unit, lead }, next: start + 1 };
  const number = readRange(tokens, start);
  if (!number || number.value[0] <= 0) return null;
  return readUnit(tokens, number, lead);
}

const articles = new Set('a an the first next another second third fourth'.split(' '));

/** "For 6/weeks": a stroke too many; "x 6/week" would be a pace. */
const manyUnits = /^(?:wks|weeks|mos|months|days)$/;

function readUnit(tokens: Token[], number: Parsed<Range>, lead: string): Parsed<Length> | null {
  let at = number.next;
  if (lead && tokens[at]?.text === '/' && ['52', '12'].includes(tokens[at + 1]?.text ?? '') && number.value[1] <= 52) {
    return { value: { count: number.value, unit: tokens[at + 1]?.text === '52' ? 'wk' : 'mo', lead }, next: at + 2 };
  }
  while (size.has(tokens[at]?.text ?? '') || (tokens[at]?.text === '(' && unitAt(tokens, at + 1))) at += 1;
  if (lead && tokens[at]?.text === '/' && manyUnits.test(tokens[at + 1]?.text ?? '')) at += 1;
  const bare =
    tokens[at]?.text === 'm' && (lead === 'x' || lead === 'for') ? { count: 1, unit: 'mo' as const } : undefined;
  const unit = bare ?? unitAt(tokens, at);
  if (!unit) return null;
  const shut =
    tokens[at + 1]?.text === '(' && tokens[at + 2]?.text === 's' && tokens[at + 3]?.text === ')' ? at + 4 : at + 1;
  return {
    value: { count: [number.value[0] * unit.count, number.value[1] * unit.count], unit: unit.unit, lead },
    next: shut,
  };
}

/** "weeks 1-4" lasts four weeks, "month 2" one month, "2nd month" one month. */
function readOrdinal(tokens: Token[], at: number): Parsed<Length> | null {
  const unit = unitAt(tokens, at);
  const named = unit && (tokens[at]?.text.length ?? 0) > 1;
  const number = named ? readRange(tokens, at + 1) : null;
  if (
    !unit ||
    !number ||
    isTimes(tokens, number.next) ||
    unitAt(tokens, number.next) ||
    isVisitNoun(tokens, number.next)
  )
    return null;
  if (tokens[at - 1]?.kind === 'number' || tokens[at - 1]?.text === '/' || !endsOrdinal(tokens, number.next))
    return null;
  const spans = number.value[1] - number.value[0] + 1;
  return {
    value: { count: [spans * unit.count, spans * unit.count], unit: unit.unit, lead: 'weeks' },
    next: number.next,
  };
}

/** After "weeks 1-4" the clause pauses, or the frequency follows ("weeks 1-2 3x/wk"). */
const endsOrdinal = (tokens: Token[], at: number) => {
  const token = tokens[at];
  if (token?.kind === 'number') return isTimes(tokens, at + 1) || tokens[at + 1]?.text === '/';
  return !token || ':,;=(-)@'.includes(token.text) || pacing.has(token.text) || adverbAt(tokens, at) !== undefined;
};

const pacing = new Set(['once', 'twice', 'thrice', 'at', 'biw', 'tiw']);

/** "from 12/1/26 to 1/12/27": the days in between, and whether the last day closes a whole week or month. */
export interface Dates {
  from: string | null;
  to: string;
}

const endWords = new Set('to through thru until till til - and ending ends end date on : , by'.split(' '));
const startWords = new Set('from between starting start starts beginning dates effective cert date :'.split(' '));

/** A start and an end date, or an end date alone ("until 1/31/27", "through Jan 31, 2027"). */
export function readDates(tokens: Token[], at: number): Parsed<Dates> | null {
  const word = tokens[at]?.text ?? '';
  if (tokens[at]?.kind === 'date') return readDatePair(tokens, at);
  if (['until', 'till', 'til', 'through', 'thru', 'ending', 'to'].includes(word))
    return readEnd(tokens, at + 1, word === 'to');
  if (!startWords.has(word) || tokens[at + 1]?.kind === 'date') return null;
  return null;
}

function readDatePair(tokens: Token[], at: number): Parsed<Dates> | null {
  let next = at + 1;
  while (next < at + 5 && endWords.has(tokens[next]?.text ?? '')) next += 1;
  const [from, to] = [tokens[at], tokens[next]];
  if (next === at + 1 || !from || to?.kind !== 'date' || daysBetween(from.text, to.text) <= 0) return null;
  return { value: { from: from.text, to: to.text }, next: next + 1 };
}

/** "Through 12/31/2026 starting 12/3/2026". */
function withStart(tokens: Token[], to: string, at: number): Parsed<Dates> {
  let next = at;
  while (next < at + 4 && (startWords.has(tokens[next]?.text ?? '') || ',('.includes(tokens[next]?.text ?? '!')))
    next += 1;
  const from = next > at && tokens[next]?.kind === 'date' ? (tokens[next]?.text ?? '') : '';
  return from !== '' && daysBetween(from, to) > 0
    ? { value: { from, to }, next: next + 1 }
    : { value: { from: null, to }, next: at };
}

/** "until re-eval 12/15": a day without a year is an end all the same. */
function readEnd(tokens: Token[], at: number, needsYear: boolean): Parsed<Dates> | null {
  for (let next = at; next < at + 4; next += 1) {
    if (tokens[next]?.kind === 'date') return withStart(tokens, tokens[next]?.text ?? '', next + 1);
    const [month, slash, day] = [tokens[next], tokens[next + 1], tokens[next + 2]];
    const dayOfYear =
      month?.kind === 'number' && slash?.text === '/' && day?.kind === 'number' && month.value <= 12 && day.value <= 31;
    if (dayOfYear && !needsYear) return { value: { from: null, to: '' }, next: next + 3 };
    if (tokens[next]?.kind === 'mark' && tokens[next]?.text !== ':') return null;
  }
  return null;
}
