import { oneOf } from '../one-of.ts';
import type { Evidence } from '../referral.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { isDenied, standingAt } from './negation.ts';
import { type Prepared, quote } from './text.ts';

const lookingAgain = oneOf`
  re-?(?:eval(?:uat(?:e|ed|ion))?|assess(?:ed|ment)?|check|exam(?:ine|ined|ination)?)
  progress (?:report|note|update)s?|follow(?:ing)?[- ]?up|f/u|rtc|return (?:visit|to clinic)
`;
const whenWords = oneOf`
  visit|appointment|appt|exam|due|on|in|at|after|by|every|date|q
`;
const when = String.raw`[ :]{0,2}(?:\d[\d/. -]{0,10}(?:weeks?|wks?|months?|mos?|days?|visits?)?)?`;

/** "Re-evaluate 12/15", "progress report after visit 6", "recheck in 4 weeks", "RTC 6 wks". */
const looksAgain = new RegExp(String.raw`\b${lookingAgain}\b(?: ${whenWords}\b){0,3}${when}`, 'g');

/** Where the order says that somebody looks again; null when it does not. */
export const readReassessment = (prepared: Prepared): Evidence | null => readFlat(prepared, read);

function read(prepared: Prepared): Evidence | null {
  for (const match of mentions(prepared.text, looksAgain)) {
    const words = match[0].trimEnd();
    const end = match.index + words.length;
    if (!isDenied(standingAt(prepared, match.index, end))) return quote(prepared, match.index, end);
  }
  return null;
}
