import { oneOf } from '../one-of.ts';
import { skipDate } from './near-date.ts';
import { type Person, readPerson } from './people.ts';
import type { Prepared } from './text.ts';

/** How far before "(signed)" the name may begin: a name, its credentials and a date with time. */
const reach = 110;

/** Between the name and the mark stand only a date, a time and punctuation. */
const dateOrTime = oneOf`
  on|at|date|dated|has|have|was|i|and|reviewed|ct|et|pt|mt|[ecmp][sd]t|am|pm
  \d{1,2}(?::\d{2}){1,2}(?!:\d)|\d{4}
`;
const between = new RegExp(String.raw`^[\s,.;:|()[\]<*_-]*(?:${dateOrTime}\b[\s,.;:|()[\]<*-]*)*$`);

/** The person whose name ends just before `end`: "Dr. M. Osei, DO 11/21/2026 (signed)". */
export function personBefore(prepared: Prepared, end: number): Person | null {
  const from = Math.max(0, end - reach);
  const near = prepared.text.slice(from, end);
  const found: Person[] = [];
  for (const { index } of near.matchAll(/(?<![\p{L}\p{M}.'-])\p{L}/gu)) {
    const person = readPerson(prepared, from + index);
    if (!person || person.end > end || !(person.credential || person.titled)) continue;
    if (reaches(prepared.text, person.end, end) && !breaksSentence(prepared.text.slice(person.start, person.end)))
      found.push(person);
  }
  return found.find((person) => person.titled) ?? found[0] ?? null;
}

function reaches(text: string, from: number, end: number): boolean {
  const gap = text.slice(from, end);
  const date = /\d/.exec(gap);
  const dated = date && (skipDate(text, from + date.index) ?? monthFirst(text, from, gap));
  if (!dated) return between.test(gap);
  return between.test(gap.slice(0, dated.date.start - from)) && between.test(text.slice(Math.min(dated.end, end), end));
}

const monthFirst = (text: string, from: number, gap: string) => {
  const month = /[a-z]{3,9}[ .]{1,3}\d/.exec(gap);
  return month && skipDate(text, from + month.index);
};

const breaksSentence = (name: string) => /[\p{L}\p{M}]{3}[.;:]\s/u.test(name);
