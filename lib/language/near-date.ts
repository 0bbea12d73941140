/** A date as written beside a name or a label. */
export interface NearDate {
  iso: string;
  start: number;
  end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

const forms: [RegExp, (part: string[]) => (string | undefined)[]][] = [
  [/(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([year, month, day]) => [year, month, day]],
  [/(?<![\d./-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d])/, ([month, day, year]) => [year, month, day]],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})[ -]?${monthName}[ .,-]{1,3}(\\d{4}|\\d{2})(?!\\d)`),
    ([day, month, year]) => [year, month, day],
  ],
  [
    new RegExp(`${monthName}[ .]{1,3}(\\d{1,2})(?:st|nd|rd|th)?[ ,]{1,3}(\\d{4}|'?\\d{2}(?![\\d:]))`),
    ([month, day, year]) => [year, month, day],
  ],
];

const isoOf = (parts: (string | undefined)[]): string | null => {
  const [year, month, day] = parts.map((part = '') => {
    const named = months.indexOf(part.slice(0, 3));
    return named < 0 ? Number(part.replace(/\D/g, '')) : named + 1;
  });
  if (!year || !month || !day || month > 12 || day > 31) return null;
  const full = year < 100 ? 2000 + year : year;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

function firstDate(near: string, from: number): NearDate | null {
  const found = forms.flatMap(([pattern, order]) => {
    const match = pattern.exec(near);
    const iso = match && isoOf(order(match.slice(1)));
    return match && iso ? [{ iso, start: from + match.index, end: from + match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Dates that belong to something else when these words stand before them. */
const otherDate =
  /\b(?:dob|birth|born|exp\w*|valid\w*|start\w*|doi|injury|accident|mva|through|thru|until|printed|print date|faxed|received|effective|surgery|dos|appt|visit)\b[^\d]{0,14}$/;

/** The first date within `reach` characters after `from`, unless it is a birth, expiry or other date. */
export function dateAfter(text: string, from: number, reach: number): NearDate | null {
  const date = firstDate(text.slice(from, from + reach + 20), from);
  if (!date || date.start > from + reach) return null;
  return otherDate.test(text.slice(from, date.start)) ? null : date;
}

const clock =
  /^[\s,@]*(?:at |@ ?)?(?:\d{1,2}:\d{2}(?::\d{2})?|\d{4})(?:\s?(?:hrs?|h)\b)?(?:\s?[ap]\.?m\b\.?)?(?:\s?\(?(?:[ecmp][sd]?t|utc|gmt|akst|hst)\)?\b)?/;

/** A date, with its time of day, that stands exactly at `from`. */
export function skipDate(text: string, from: number): { date: NearDate; end: number } | null {
  const date = firstDate(text.slice(from, from + 30), from);
  if (!date || date.start !== from) return null;
  return { date, end: date.end + (clock.exec(text.slice(date.end, date.end + 30))?.[0].length ?? 0) };
}
