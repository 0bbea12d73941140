import { oneOf } from '../one-of.ts';
import type { Prepared } from './text.ts';

export interface FoundDate {
  /** YYYY-MM-DD. */
  iso: string;
  start: number;
  end: number;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The name of a month, whole or cut short. */
export const monthWord = `(${monthNames.join('|')})[a-z]{0,6}\\.?`;
const year = String.raw`(\d{4}|'?\d{2})(?![\d/])`;

const shapes: { pattern: string; order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: String.raw`(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)`, order: 'ymd' },
  { pattern: String.raw`(?<![\d/.])(\d{1,2})/(\d{1,2})/${year}`, order: 'mdy' },
  { pattern: String.raw`(?<![\d/.-])(\d{1,2})[-.](\d{1,2})[-.](\d{4}|\d{2})(?![\d-])`, order: 'mdy' },
  { pattern: String.raw`\b${monthWord}[ ]{1,6}(\d{1,2})(?:st|nd|rd|th)?[ ]{0,3},?[ ]{1,6}(\d{4})\b`, order: 'mdy' },
  {
    pattern: String.raw`(?<![\d/.-])(\d{1,2})(?:-|[ ]{1,6})?${monthWord}(?:-|[ ]{1,6})?(\d{4}|\d{2})(?!\d)`,
    order: 'dmy',
  },
];

const anyDate = new RegExp(shapes.map(({ pattern }) => `(?:${pattern})`).join('|'), 'gi');

/** A chart note names a few dozen dates. */
const mostDates = 500;

/** Every date with a year, in reading order. Month comes before day, as US charts write it. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.replace(/\s/g, ' ').matchAll(anyDate)) {
    const iso = isoOf(match);
    if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
    if (found.length >= mostDates) break;
  }
  return found;
}

/** The one date a short text holds ("11/20/2026", "Nov 20, 2026", "2026-11-20") as ISO, or null. */
export const parseDate = (text: string): string | null => findDates(text.toLowerCase())[0]?.iso ?? null;

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function isoOf(match: RegExpMatchArray): string | null {
  const shape = shapes.findIndex((_, at) => match[at * 3 + 1] !== undefined);
  const order = shapes[shape]?.order;
  const [first = '', second = '', third = ''] = match.slice(shape * 3 + 1, shape * 3 + 4);
  if (order === 'ymd') return validDate(first, second, third);
  return order === 'mdy' ? validDate(third, first, second) : validDate(third, second, first);
}

function validDate(yearText: string, monthText: string, dayText: string): string | null {
  const digits = yearText.replace("'", '');
  const fullYear = digits.length === 2 ? `20${digits}` : digits;
  const named = monthNames.indexOf(monthText.slice(0, 3));
  const month = named >= 0 ? named + 1 : Number(monthText);
  const iso = `${fullYear}-${String(month).padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

const orderLabel = new RegExp(
  String.raw`\b${oneOf`
    order(?:ed|ing)?[ ]{1,3}(?:date|on)
    date[ ]{1,3}(?:of[ ]{1,3}(?:order|referral|rx|prescription)|ordered|written|prescribed)
    (?:referral|rx|prescription|script)[ ]{1,3}date|today'?s[ ]{1,3}date|written[ ]{1,3}on|dated
  `}[ ]{0,3}[:#-]?[ ]{0,3}$`,
);
const signedLabel = /\bsign(?:ed|ature)\b|\besign\b|\be-sign|\/s\/|\bs\/ |\bauthenticated\b/;
/** "Birth date", "date" of something else than the order. */
const otherDate = oneOf`
  of|birth|injury|accident|service|onset|start|end|effective|expiration|exp|due|surgery|admit|death|visit|loss
`;
const bareLabel = new RegExp(String.raw`(?<!\b${otherDate}[ ]{1,3})\bdate[ ]{0,3}[:-]?[ ]{0,3}$`);

/** Beside the date of the order a form asks when the course begins. */
const ofCourse = /\b(?:start|begin|first|effective|from|service|inicio|inicial)\b/i;

/** The date of the order: its own field, a labelled date, or else the date of the signature. ISO, or null. */
export function readOrderDate(prepared: Prepared): string | null {
  const fields = prepared.regions.filter(({ meaning }) => meaning === 'orderDate');
  const ofOrder = fields.find(({ source }) => !ofCourse.test(source.label)) ?? fields[0];
  const own = ofOrder && parseDate(prepared.text.slice(ofOrder.start, ofOrder.end));
  if (own) return own;
  const dates = findDates(prepared.text);
  const labelled = (label: RegExp) => dates.find((date) => label.test(before(prepared.text, date.start)))?.iso;
  return labelled(orderLabel) ?? labelled(bareLabel) ?? labelled(signedLabel) ?? null;
}

const before = (text: string, at: number) => text.slice(Math.max(0, at - 120), at).replace(/\s/g, ' ');

const rangeJoin = new RegExp(
  `^[ ]{0,3}${oneOf`
    -{1,2}|to|through|thru|until|till|and|end(?:s|ing)?(?:[ ]{1,3}(?:date|on))?:?
    [,;][ ]{0,3}end(?:[ ]{1,3}date)?:?
  `}[ ]{0,3}$`,
);
const startLabel = new RegExp(
  String.raw`\b${oneOf`
    start(?:s|ing)?|begin(?:s|ning)?|effective|from|soc|first appointment|first visit
  `}(?:[ ]{1,3}(?:date|on|of care))?[ ]{0,3}:?[ ]{0,3}$`,
);
const endLabel = /\b(?:end(?:s|ing)?|until|till|through|thru|stop)(?:[ ]{1,3}(?:date|on|of care))?[ ]{0,3}:?[ ]{0,3}$/;

/** "Auth # A1 valid 8/1/26 - 10/31/26", "authorized through 1/31/27": how long a payer's word lasts, not the care. */
const ofAuthorization = new RegExp(
  [
    String.raw`\bauth[a-z]{0,12}\b[^.;]{0,40}?\b(?:valid|good|exp[a-z]{0,8}|until|through|thru|active|effective)\b`,
    String.raw`[^.;a-z]{0,12}(?:(?:from|to|through|thru|until|on)\b[^.;a-z]{0,12}){0,2}$`,
  ].join(''),
);

/** Dates of service or certification: "from … to …", "11/01/26-01/30/27", "start date …". ISO, or null. */
export function readPeriod(prepared: Prepared): { start: string | null; end: string | null } {
  const dates = findDates(prepared.text).filter(({ start }) => !ofAuthorization.test(before(prepared.text, start)));
  for (const [at, date] of dates.entries()) {
    const next = dates[at + 1];
    if (!next || next.start - date.end > 20 || next.iso < date.iso) continue;
    if (rangeJoin.test(prepared.text.slice(date.end, next.start).replace(/\s/g, ' ')))
      return { start: date.iso, end: next.iso };
  }
  const labelled = (label: RegExp) => dates.find((date) => label.test(before(prepared.text, date.start)))?.iso ?? null;
  return { start: labelled(startLabel), end: labelled(endLabel) };
}
