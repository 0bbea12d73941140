import { oneOf } from '../one-of.ts';
import { sessionRecord } from './not-clinical.ts';
import type { Prepared } from './text.ts';

/** What a text is shows in its first pages. */
const longestJudged = 20_000;

const asksForMore = oneOf`
  refer|order|prescri|continue|recommend|request|medically necessary|rx|renew|extend|additional
`;
const orderedAgain = new RegExp(asksForMore);
/** Beside what was given, a plan orders too; a letter back tells the plan that there is. */
const orderedToo = new RegExp(
  oneOf`
    ${asksForMore}
    plan: ?[^.]{0,40}massage|massage[^.;]{0,60}(?:week|x ?\d|\d ?x)
  `,
);

/** "Thank you for your kind referral of Ana for massage therapy". */
const thanksForReferral = new RegExp(
  `thank(?:s| you)(?: (?:so|very) much)? for ${oneOf`
    (?:the|your|this) (?:[a-z]{2,8} )?referral(?! form)
    (?:[a-z]{2,8} )?(?:referring|sending)
  `}[^.]{0,80}`,
  'g',
);
/** "As you requested", "Referring provider:": who asked for it before. */
const askedBefore =
  /as (?:you )?(?:requested|ordered|recommended|prescribed)|refer(?:ring (?:provider|physician|doctor|clinician|practice)|red by|rer)/g;
const treatedSince = new RegExp(
  oneOf`
    (?:attended|completed|had|given) (?:[a-z]{1,10} ){0,3}?\d{1,2}[ ]
    (?:was|been|have) (?:now )?seen|(?:was|been|have) discharged|is receiving|\d{1,2} of \d{1,2} (?:visits|sessions)
  `,
);

/** A therapist's note of a session given, or letter to who referred, with nothing ordered after it. */
export function isRecord({ text }: Prepared): boolean {
  if (sessionRecord.test(text.slice(0, longestJudged))) return !orderedToo.test(text);
  const afterThanks = text.replace(thanksForReferral, ' ');
  if (afterThanks === text) return false;
  return treatedSince.test(afterThanks) && !orderedAgain.test(afterThanks.replace(askedBefore, ' '));
}
