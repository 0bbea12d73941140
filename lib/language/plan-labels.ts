import type { Range } from '../referral.ts';
import { readRange } from './numbers.ts';
import { endsCount } from './plan-count.ts';
import type { Item } from './plan-item.ts';
import { adverbAt, isTimes, isVisitNoun, type Period, unitAt } from './plan-words.ts';
import type { Token } from './tokens.ts';

/** Fields of a form, copied or typed: "freq: 2, dur: 4", "Duration (weeks): 6", "visits per week: 2", "# weeks: 6". */
type FormItem = { kind: Item['kind']; is: unknown; next: number; labelled: true } | null;

const frequencyLabels = new Set(['freq', 'frequency', 'fq', 'frq', 'frequncy', 'freqency']);
const lengthLabels = new Set(['dur', 'duration', 'durations', 'length', 'duraton', 'durtion']);
const labelEnds = new Set([':', '=', '-', '#', '(', ')', 'of', 'in', 'number', 'no', 'is', 'the', 'course']);

export function readFormItem(tokens: Token[], at: number): FormItem {
  const word = tokens[at]?.text ?? '';
  if (frequencyLabels.has(word)) return readFrequencyField(tokens, at + 1);
  if (lengthLabels.has(word)) return readLengthField(tokens, at + 1);
  if (word === 'interval') return readIntervalField(tokens, at + 1);
  return readUnitField(tokens, at);
}

const frequencyItem = (sessions: Range, every: Period, assumed: boolean, next: number): FormItem => ({
  kind: 'frequency',
  is: { sessions, every: [every.count, every.count], unit: every.unit, assumed, weekdays: false },
  next,
  labelled: true,
});

/** "freq: 2", "Frequency (per week): 2". A frequency written in full is left to its own reader. */
function readFrequencyField(tokens: Token[], at: number): FormItem {
  const label = skipLabel(tokens, at);
  const number = label.next > at ? readRange(tokens, label.next) : readRange(tokens, at);
  if (!number || number.value[1] > 7 || isMore(tokens, number.next) || !endsCount(tokens, number.next)) return null;
  return frequencyItem(number.value, label.unit ?? { count: 1, unit: 'wk' }, !label.unit, number.next);
}

/** "Interval: 1 week", "interval 2 weeks": one visit each. */
function readIntervalField(tokens: Token[], at: number): FormItem {
  const number = readRange(tokens, [':', '=', '-', 'of'].includes(tokens[at]?.text ?? '') ? at + 1 : at);
  const unit = number && number.value[0] === number.value[1] ? unitAt(tokens, number.next) : undefined;
  if (!number || !unit) return null;
  return frequencyItem([1, 1], { count: number.value[0] * unit.count, unit: unit.unit }, false, number.next + 1);
}

const isMore = (tokens: Token[], at: number) =>
  isTimes(tokens, at) ||
  isVisitNoun(tokens, at) ||
  (unitAt(tokens, at) !== undefined && tokens[at + 1]?.text !== ':') ||
  adverbAt(tokens, at) !== undefined ||
  ['per', 'a'].includes(tokens[at]?.text ?? '') ||
  (tokens[at]?.text === '/' && (tokens[at + 1]?.kind === 'number' || unitAt(tokens, at + 1) !== undefined));

/** "dur: 4", "Duration (weeks): 6", "duration 6 wks". */
function readLengthField(tokens: Token[], at: number): FormItem {
  const label = skipLabel(tokens, at);
  const number = readRange(tokens, label.next);
  if (!number || number.value[1] > 104 || isVisitNoun(tokens, number.next) || isTimes(tokens, number.next)) return null;
  const unit = unitAt(tokens, number.next);
  if (!unit && !label.unit)
    return endsCount(tokens, number.next)
      ? { kind: 'count', is: number.value, next: number.next, labelled: true }
      : null;
  const { count, unit: name } = unit ?? label.unit ?? { count: 1, unit: 'wk' };
  const is = { count: [number.value[0] * count, number.value[1] * count], unit: name, lead: 'duration' };
  return { kind: 'length', is, next: unit ? number.next + 1 : number.next, labelled: true };
}

/** Skips ":", "(weeks):", "per week =", and keeps the unit the label names. */
function skipLabel(tokens: Token[], at: number): { unit: Period | undefined; next: number } {
  let unit: Period | undefined;
  let next = at;
  while (next < at + 8) {
    const named = unitAt(tokens, next) ?? adverbAt(tokens, next);
    const part =
      labelEnds.has(tokens[next]?.text ?? '') ||
      ['per', '/', 'a', 'times', 'visits', 'sessions', 's', 'treatment', 'therapy', 'care', 'massage'].includes(
        tokens[next]?.text ?? '',
      );
    if (!named && !part) break;
    unit ??= named;
    next += 1;
  }
  return { unit, next };
}

/** "visits per week: 2", "times/week = 2", "weeks: 6", "number of weeks: 6", "# of months 3". */
function readUnitField(tokens: Token[], at: number): FormItem {
  const paced =
    adverbAt(tokens, at) !== undefined && (isVisitNoun(tokens, at + 1) || tokens[at + 1]?.text === 'frequency');
  const counts =
    paced ||
    ((isVisitNoun(tokens, at) || isTimes(tokens, at)) &&
      ['per', '/', 'a', 'each'].includes(tokens[at + 1]?.text ?? ''));
  const unitPlace = paced ? at + 1 : counts ? at + 2 : at;
  const unit = paced ? adverbAt(tokens, at) : unitAt(tokens, unitPlace);
  if (
    !unit ||
    (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.text !== ':') ||
    (!counts && (tokens[at]?.text.length ?? 0) < 3)
  )
    return null;
  const marked = [':', '=', '-'].includes(tokens[unitPlace + 1]?.text ?? '');
  if (!marked && !(counts && !paced) && tokens[at - 1]?.text !== '#') return null;
  if (!counts && !/s$/.test(tokens[at]?.text ?? '')) return null;
  const number = readRange(tokens, marked ? unitPlace + 2 : unitPlace + 1);
  if (
    !number ||
    number.value[0] <= 0 ||
    number.value[1] > 60 ||
    isMore(tokens, number.next) ||
    !endsCount(tokens, number.next)
  )
    return null;
  if (counts) return frequencyItem(number.value, unit, false, number.next);
  const is = { count: [number.value[0] * unit.count, number.value[1] * unit.count], unit: unit.unit, lead: 'duration' };
  return { kind: 'length', is, next: number.next, labelled: true };
}
