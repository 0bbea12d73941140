/** Days of the calendar as ISO dates. A day has no hour and no time zone, so all of them are counted in UTC. */

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

const parts = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

/** "2026-12-01" and 90: "2027-03-01". The first day is not counted, as certifications and authorizations count. */
export function daysAfter(day: string, count: number): string {
  const [year, month, date] = parts(day);
  return iso(Date.UTC(year, month - 1, date + count));
}

/** The same day of a later month; the last day of a month that is too short: January 31 and one month is February 28. */
export function monthsAfter(day: string, count: number): string {
  const [year, month, date] = parts(day);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + count, Math.min(date, lastOfMonth)));
}

/** ISO dates of one form sort as they follow each other. */
export const earliest = (days: string[]): string | null => [...days].sort()[0] ?? null;
