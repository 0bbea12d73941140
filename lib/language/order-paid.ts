import { oneOf } from '../one-of.ts';
import type { NotAnOrder } from './order-cues.ts';

const closeToThem = oneOf`
  husband|wife|spouse|partner|friend|boyfriend|girlfriend|caregiver|mother|daughter|son
`;
/** "Benefits verified: ". */
const checked = oneOf`
  verified|checked|include|includes|show|shows|allow|are|is
`;
const insurer = oneOf`
  insurance|ins|insurer|payer|plan|policy
`;
/** "Per therapist: massage 1x/wk x 8 planned": another's words. */
const perTherapist = /(?<![a-z])per (?:the |her |his )?(?:therapist|lmt|rmt|lmp|mt)(?:'s (?:note|report))?:? ?$/;
const coverage = oneOf`
  not (?:a )?covered|benefit:?|benefits:|excluded|coverage|covered (?:up to |for )?\d
`;

/** Massage that the patient gets and pays alone, or that a plan pays or does not: nothing is ordered with it. */
export const paidOtherwise: NotAnOrder[] = [
  {
    because: 'massage the patient arranges alone',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        gets|getting|receives|receiving|sees|(?<!thank you for |thanks for )seeing|uses|using|enjoys|likes|does
        goes (?:to|for)|going (?:to|for)|has
        having|attends|pays for|paying for|utilizes|is in|works as|employed as|worked as|occupation:?|employment:?
        profession:?|job:?|own|takes
        self-pays? for|buys|bought
      `}\s{1,4}(?:[a-z0-9'-]{1,12}\s{1,4}){0,4}$`,
    ),
    after: new RegExp(
      String.raw`^\s{1,4}${oneOf`
        (?:clients|customers)(?![a-z])|by (?:profession|trade|occupation|training)|(?:on|at) (?:his|her|their) own
        (?:therapist|therapy)? ?(?:by trade|as occupation)|school|student
        (?:\d?x?/?(?:month|week|monthly|weekly) )?(?:oop|out of pocket) already|license
      `}`,
    ),
  },
  {
    because: 'massage the patient arranges alone',
    before: new RegExp(
      `(?<![a-z])${oneOf`
        (?:is|was|as|become|becoming|being) an? (?:[a-z-]{2,12}\s){0,2}
        ${closeToThem}\s(?:gives?\s|does\s|provides?\s)?(?:her |him |a )?
      `}$`,
    ),
    after: /^(?=[\s/])[^.;:]{0,20} at (?:a |the |her |his |their )?(?:gym|spa|club|salon|mall|resort|hotel)(?![a-z])/,
  },
  {
    because: 'massage the patient arranges alone',
    before: new RegExp(
      [
        `(?<![a-z])(?:gave|given|provided|handed)(?: [a-z]{1,8}){0,3}`,
        ' (?:lists?|names?|numbers?|cards?|info|information) (?:of|for) (?:[a-z]{1,10} ){0,4}$',
      ].join(''),
    ),
  },
  { because: 'massage the patient arranges alone', before: perTherapist },
  {
    because: 'massage not covered',
    before: new RegExp(
      oneOf`
        (?<![a-z])(?:records?|chart notes|documentation|notes?|billing) (?:from|requested from|for)\s(?:[a-z'&-]{1,14}\s){0,4}$
        (?:denied:|denial of|denial for|not cover|not covering|excludes?|exclusion(?: of| for|:)?)\s(?:[a-z]{1,10}\s){0,2}$
        (?:${insurer}|aseguradora|seguro) (?:only )?(?:allows?|covers?|pays? for|cubre|permite)\s(?:[a-z]{1,10}\s){0,2}$
        (?:provider|therapist|clinic|office) (?:bills?|billed|charges?|charged)(?: for)?\s(?:[a-z]{1,10}\s){0,2}$
        (?:benefits|coverage)(?: ${checked})?:?\s(?:[a-z0-9/$%]{1,12}\s){0,4}$
      `,
    ),
    after: new RegExp(
      oneOf`
        ^[\s:-]{1,3}(?:therapy |services |benefits? )?[:-]? ?(?:is |are |was )?${coverage}(?![a-z])
        ^ (?:therapy )?(?:but |, )?(?:her |his |the )?${insurer} (?:won't|will not|doesn't|does not|didn't) (?:cover|pay)
      `,
    ),
  },
];
