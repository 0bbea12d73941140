import { oneOf } from '../one-of.ts';
import type { Evidence } from '../referral.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { isDenied, standingAt } from './negation.ts';
import { type Prepared, quote } from './text.ts';

const event = oneOf`
  mva|mvc|mvi|accident|collision|crash|rear-?end(?:ed|ing)?|motor vehicle|work injury|industrial injury
  on[- ]the[- ]job|injury at work|workplace|date of injury|this injury|the injury|fall at work|incident
`;
const causedBy = oneOf`
  as a result of|results? (?:of|from)|resulting from|resulted from|caused by|due to|related to|attributable to
  secondary to|2/2|sustained (?:in|during|at|from)|after|following|since|from|s/p|status post
  injured (?:in|during|by)
`;
const hurtsOneself = oneOf`
  injured|hurt|injury|fell|slipped|tripped|strained|sprained
`;

/** "As a result of the MVA on …", "s/p MVA", "work-related", "fell from a ladder at work". */
const ties = new RegExp(
  String.raw`\b${oneOf`
    ${causedBy} (?:an? |the |his |her |their |this )?(?:[a-z0-9/-]{1,14} ){0,3}?${event}
    (?:work|job|accident|mva|mvc|crash)[- ]related
    ${hurtsOneself} (?:[a-z-]{1,14} ){0,3}?(?:at work|on the job|while working)
  `}\b`,
  'g',
);

/** The words that tie the condition to an accident or an injury at work; null when nothing does. */
export const readCause = (prepared: Prepared): Evidence | null => readFlat(prepared, read);

function read(prepared: Prepared): Evidence | null {
  for (const match of mentions(prepared.text, ties)) {
    const end = match.index + match[0].length;
    if (!isDenied(standingAt(prepared, match.index, end))) return quote(prepared, match.index, end);
  }
  return null;
}
