import { oneOf } from '../one-of.ts';
import { findDates } from './dates.ts';

/** A date as written beside a name or a label. */
export interface NearDate {
  iso: string;
  start: number;
  end: number;
}

const firstDate = (near: string, from: number): NearDate | null => {
  const found = findDates(near)[0];
  return found ? { iso: found.iso, start: from + found.start, end: from + found.end } : null;
};

/** Dates that belong to something else when these words stand before them. */
const otherDate = new RegExp(
  String.raw`\b${oneOf`
    dob|birth|born|exp\w*|valid\w*|start\w*|doi|injury|accident|mva|through|thru|until|printed|print date|faxed|received
    effective|dos|appt|visit
    (?<!(?:ortho\w{0,8}|general|vascular|plastic|spine|hand|neuro)[ -])surgery
  `}\b[^\d]{0,14}$`,
);

/** The first date within `reach` characters after `from`, unless it is a birth, expiry or other date. */
export function dateAfter(text: string, from: number, reach: number): NearDate | null {
  const date = firstDate(text.slice(from, from + reach + 20), from);
  if (!date || date.start > from + reach) return null;
  return otherDate.test(text.slice(from, date.start)) ? null : date;
}

/** " at 14:05:10 hrs (EST)". */
const clock = new RegExp(
  [
    String.raw`^[\s,@]*(?:at |@ ?)?(?:\d{1,2}:\d{2}(?::\d{2})?|\d{4})`,
    String.raw`(?:\s?(?:hrs?|h)\b)?(?:\s?[ap]\.?m\b\.?)?(?:\s?\(?(?:[ecmp][sd]?t|utc|gmt|akst|hst)\)?\b)?`,
  ].join(''),
);

/** A date, with its time of day, that stands exactly at `from`. */
export function skipDate(text: string, from: number): { date: NearDate; end: number } | null {
  const date = firstDate(text.slice(from, from + 30), from);
  if (!date || date.start !== from) return null;
  return { date, end: date.end + (clock.exec(text.slice(date.end, date.end + 30))?.[0].length ?? 0) };
}
