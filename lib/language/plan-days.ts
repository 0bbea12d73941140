import { type Frequency, frequency } from './plan-pace.ts';
import type { Parsed, Token } from './tokens.ts';

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
  ['weekday', 5],
  ['weekdays', 5],
]);

/** "M/W/F", "Tues & Thurs", "every Monday", "MWF", "Mon-Fri". */
export function readDays(tokens: Token[], at: number): Parsed<Frequency> | null {
  const days = new Set<number>();
  let next = tokens[at]?.text === 'every' || tokens[at]?.text === 'on' ? at + 1 : at;
  const every = next > at;
  const run = weekdayRuns.get(tokens[next]?.text ?? '');
  let last = next;
  for (let day = weekdayNames.get(tokens[next]?.text ?? ''); day; day = weekdayNames.get(tokens[next]?.text ?? '')) {
    const through = days.size === 1 && isThrough(tokens, next);
    if (through) for (let between = Math.max(...days) + 1; between < day; between += 1) days.add(between);
    days.add(day);
    last = next + 1;
    next = last;
    while (['/', ',', '&', 'and', '-', '+', 'to', 'through', 'thru'].includes(tokens[next]?.text ?? '')) next += 1;
  }
  // "Add-on w/ exercise": a lone letter before a stroke is "with".
  if (tokens[last]?.text === '/' && days.size === 1 && tokens[last - 1]?.text === 'w') return null;
  const short = [...Array(last - at).keys()].every((offset) => (tokens[at + offset]?.text.length ?? 0) < 2);
  const count = run ?? days.size;
  if (
    count === 0 ||
    (!run && !every && days.size === 1 && (tokens[at]?.text.length ?? 0) < 6) ||
    (short && days.size < 2 && !run)
  )
    return null;
  return { value: { ...frequency([count, count], [1, 1], 'wk'), weekdays: true }, next: run ? next + 1 : last };
}

/** "Mon-Fri" is a run of days, "M-W-F" a list. */
const isThrough = (tokens: Token[], at: number) => {
  const join = tokens[at - 1]?.text ?? '';
  return ['to', 'through', 'thru'].includes(join) || (join === '-' && tokens[at + 1]?.text !== '-');
};
