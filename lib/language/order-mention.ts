import { oneOf } from '../one-of.ts';
import type { NotMassage, Order } from '../referral.ts';
import { clauseAt } from './clauses.ts';
import { type NotAnOrder, notInSpanish, otherMassage } from './order-cues.ts';
import { notNow, patientAsks } from './order-held.ts';
import { readsAsOrder } from './order-signs.ts';
import { therapyOnly } from './other-therapy.ts';
import type { Prepared } from './text.ts';

/** '' = massage is wanted. */
export interface Verdict {
  because: Order['because'];
}

const farthest = 110;

/** Why a mention of massage orders none: the manoeuvre it names, or how the words around it hold it. '' when it is wanted. */
export function notAnOrderFor(prepared: Prepared, start: number, end: number): Verdict {
  const clause = clauseAt(prepared, start);
  const before = flat(prepared.text.slice(Math.max(clause.start, start - farthest), start));
  const after = flat(prepared.text.slice(end, end + farthest));
  const other = otherMassage.find((cue) => applies(cue, before, after));
  if (other) return { because: other.because };
  const inSpanish = notInSpanish.find((cue) => applies(cue, before, after));
  if (inSpanish) return { because: inSpanish.because };
  const held = notNow.find((cue) => cue.after?.test(after) || (cue.before?.test(before) && !isSpared(before, after)));
  if (!held || goesAhead(held.because, prepared, before, after)) return { because: '' };
  return { because: held.because };
}

/** Considered, talked of or past, and ordered all the same. */
function goesAhead(because: NotMassage, prepared: Prepared, before: string, after: string): boolean {
  if (because === 'massage only considered') return readsAsOrder(prepared);
  if (because === 'massage only talked of') return decided.test(after);
  if (because !== 'massage in the past' || therapyOnly(prepared)) return false;
  const isNext = nowFor.test(before) || afterWhatHappened.test(before);
  return (isNext && planned.test(after) && !wasOfNoUse.test(after)) || goesOn.test(prepared.text);
}

/** "Discussed and ordered", "discussed with the patient, will refer". */
const decided = new RegExp(
  `^[^.;]{0,50}${oneOf`
      (?:discussed|considered) (?:and|&) (?:ordered|agreed|referred|started|scheduled)
      (?:will|i will|plan to) (?:refer|order|start)|referral (?:placed|sent|made|entered)|order (?:placed|entered)
    `}`,
);

/** "Completed 6 of 12; continue 1x/wk x 6". */
const goesOn =
  /(?:continue|renew|extend|resume|additional|requesting)[^.;\n]{0,30}?(?:\d{1,2} ?x|x ?\d|weekly|visits|sessions|massage)/;

/** "Failed PT x 6, for therapeutic massage": after what was tried, what the patient is now sent for. */
const nowFor = /,\s?for (?:[a-z]{4,12} )?$/;
/** "S/p rotator cuff repair, massage 2x/wk": what happened stands before the comma, what is wanted behind it. */
const afterWhatHappened =
  /(?<![a-z])(?:s\/p|status post|hx of|history of|after|following) [^,;.]{2,40}, ?(?:[a-z]{4,12} ){0,2}$/;
const planned = /^[^.;,]{0,50}(?:\d ?x|x ?\d|weekly|wkly|daily|\b(?:bid|tid|biw|tiw)\b|visits|sessions|\d min)/;
const wasOfNoUse =
  /^[^.;]{0,60}\b(?:(?:no|without|w\/o|minimal|some|little|good) (?:relief|benefit|help|improvement|effect)|helped|failed)/;

const flat = (text: string) => text.replaceAll('\n', ' ');

const applies = ({ before, after }: NotAnOrder, head: string, tail: string) =>
  (before?.test(head) ?? false) || (after?.test(tail) ?? false);

/** "No contraindications to massage", "failed PT; refer for massage": the cue is about something else. */
const isSpared = (before: string, after: string) => !patientAsks.test(before) && ordersAnyway(before, after);

/** Words that order, and what may stand between them and massage: "refer the patient for a further course of". */
const orderWord = oneOf`
  refer(?:ral|red)?|order(?:ed|ing)?|rx|prescrib\w{1,4}|prescription|recommend(?:ed|ing|s)?|request(?:ed|ing|s)?
  start|begin|continue|needs|add|authoriz\w{1,4}|resume|trial of|initiate|approve\w{0,2}
  eval(?:uate)? (?:and|&) treat
`;
const ofWhat = oneOf`
  to|for|with|pt|patient|of|a|an|the|him|her|more|additional|course|further|outpatient|medically|necessary|trial|out
  their|\d{1,2}|visits?|sessions?|weekly|medical|therapeutic|[a-z]{2,12} (?:and|&|\+)|evaluation
`;
const orderedBefore = new RegExp(
  String.raw`(?:^|[^a-z])(?<!(?:not|n't|never|no|without) )${orderWord}\s(?:${ofWhat} ){0,6}$`,
);
const orderedAfter =
  /^ (?:therapy )?(?:to )?(?:continue|is ordered|ordered|is medically necessary|is recommended|recommended)/;

const ordersAnyway = (before: string, after: string) =>
  /(?:contraindications?|precautions?|restrictions?|allerg\w{2,4}) (?:to|for|with) (?:the )?$/.test(before) ||
  orderedBefore.test(before) ||
  (!/(?:^|[^a-z])(?:no|not|against)(?: [a-z]+){0,2} $/.test(before) && orderedAfter.test(after));
