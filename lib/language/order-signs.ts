import { oneOf } from '../one-of.ts';
import { notClinical, sessionRecord, surelyNotClinical } from './not-clinical.ts';
import type { Prepared } from './text.ts';

/** Words that order, in English and in Spanish. */
const orderWords = oneOf`
  refer|referral|referred|order|orders|ordered|rx|prescri\w{2,6}|eval(?:uate)?\s?(?:&|and|/|\+)\s?(?:tx|treat|rx)
  request(?:ed|ing)?|recommend(?:ed|ing)?|authoriz\w{2,7}|auth|please|continue|start|begin|initiate|resume|add
  orden[oa]?|indico|se indica|referir|refiero|referido|referencia|deriv(?:o|ar|acion)|remit(?:o|ir)
  solicit[oau][a-z]{0,3}|prescri[a-z]{1,8}|receta|tratamiento
`;
/** "2x/wk", "once weekly", "8 visits". */
const plans = oneOf`
  (?<![a-z0-9])${oneOf`\d{1,2}|one|two|three|once|twice`}\s?(?:-\s?\d\s?)?(?:x|times?)?\s?${oneOf`/|per|a|x|weekly|q`}?\s?${oneOf`wk|week|month|mo|w`}(?![a-z])
  biw|tiw|weekly|q\s?\d?\s?(?:wk|w)s?\b|semanal
  \d{1,2}\s?(?:visits?|sessions?|tx|treatments|units?|sesiones|visitas|semanas|veces)
`;

/** Signs that a text is a clinical order: an order word, a code, a plan, massage's own code or its necessity. */
const signs = [
  new RegExp(`(?<![a-z0-9])${orderWords}(?![a-z])`),
  /(?<![a-z0-9])[a-tv-z]\d[0-9a-b]\.?[0-9a-z]{1,4}(?![a-z0-9])/,
  new RegExp(plans),
  /(?<![a-z0-9])(?:97124|97140)(?!\d)|medical(?:ly)? nec|med\.? nec/,
];

const countSigns = ({ text }: Prepared) => signs.filter((sign) => sign.test(text)).length;

/** Does the text carry any mark of an order? */
export const hintsAtOrder = (prepared: Prepared): boolean => countSigns(prepared) >= 1;

/** Does the text carry the marks of an order, whatever it is for? */
export const readsAsOrder = (prepared: Prepared): boolean => countSigns(prepared) >= 2;

const matches = (text: string, pattern: RegExp) => [...text.slice(0, longestJudged).matchAll(pattern)].length;
/** What a text is shows in its first pages. */
const longestJudged = 20_000;

/** An article, a spa's booking, a course or a shop. */
export function sellsOrTeaches(prepared: Prepared): boolean {
  const signs = countSigns(prepared);
  if (surelyNotClinical.test(prepared.text) && signs < 2) return true;
  const count = matches(prepared.text, notClinical);
  return count >= 2 ? signs < 3 : count === 1 && signs < 2 && !/\bdx\b|pain|patient|\bpt\b/.test(prepared.text);
}

const nothingOrdered = new RegExp(
  `(?<![a-z])no ${oneOf`
    (?:further )?action (?:is )?(?:needed|required)
    (?:new |current |active )?(?:referral|order|consult)s? (?:(?:has|have|was|were|is|are) )?(?:been )?${oneOf`
    entered|placed|made|on file|received|written|needed
  `}
  `}`,
);

/** "No new referral has been entered": the text itself says that nothing is ordered. */
export const ordersNothing = ({ text }: Prepared): boolean => nothingOrdered.test(text);

const orderedToo = new RegExp(
  oneOf`
    refer|order|prescri|continue|recommend|request|medically necessary|rx|renew|extend|additional
    plan: ?[^.]{0,40}massage|massage[^.;]{0,60}(?:week|x ?\d|\d ?x)
  `,
);

/** A therapist's note of a session given, or letter to who referred, with nothing ordered after it. */
export function isRecord(prepared: Prepared): boolean {
  if (matches(prepared.text, sessionRecord) > 0) return !orderedToo.test(prepared.text);
  const afterThanks = prepared.text.replace(thanksForReferral, ' ');
  return afterThanks !== prepared.text && treatedSince.test(afterThanks) && !orderedToo.test(afterThanks);
}

/** "Thank you for your kind referral of Ana for massage therapy". */
const thanksForReferral =
  /thank(?:s| you)(?: (?:so|very) much)? for (?:(?:the|your|this) (?:[a-z]{2,8} )?referral(?! form)|(?:[a-z]{2,8} )?(?:referring|sending))[^.]{0,80}/g;
const treatedSince =
  /(?:attended|completed|had|given) (?:[a-z]{1,10} ){0,3}?\d{1,2} |(?:was|been|have) (?:now )?seen|(?:was|been|have) discharged/;

/** "PT" is short for the patient too: it means the therapy beside a word of ordering, or as the one who does it. */
const ptOrdered = oneOf`
  eval|evaluation|consult|referral|order|rx|\d\s?x|\dx|\d-\dx|:(?! ?(?:no|none|n/a|declined)\b)|to eval|to include|for |including|incl|tx
  [123](?!\d| ?(?:wks?|weeks?|mos?|months?|days?|y/?o|yrs?|years?) )
`;
const ptTold = oneOf`
  d/w|with|w/|by|discussed with|per|told|advised
`;
const askedBy = oneOf`
  requested|declined|refused|reported|tolerated|wanted|arranged|paid|scheduled
`;
/** "No PT. No chiro." */
const notThis = oneOf`
  no|not|hold|stop|without
`;
const patientsOwn = oneOf`
  request|preference|pref|report|wish|choice|convenience|schedule|hx|history|tolerance|comfort
`;
const physicalTherapy = new RegExp(
  `(?<![a-z])(?<!${notThis} )${oneOf`
    physical therapy|physical therapist|fisioterapia|terapia fisica|kinesiologia|physio(?:therapy)?
    occupational therapy|hand therapy|(?:with|by) (?:a |the )?physical therapist
    (?:refer(?:ral)?|order|send|consult|start|continue|begin|rx|script)\s(?:to\s|for\s|:\s?)?(?:outpatient\s|op\s)?(?:pt|ot)(?! (?:to|for|is|has|was|who|with) )(?![a-z])
    (?<!${ptTold} )(?:pt|ot|pt/ot)\s?${ptOrdered}
    (?:per|via|through|(?<!${askedBy} )by) (?:the )?(?:hand )?(?:pt|ot|physical therapist|licensed physical)(?! ${patientsOwn})(?![a-z])
  `}`,
);
const chiropractic = new RegExp(`(?<![a-z])(?<!${notThis} )(?:chiropractic|chiropractor|chiro)(?![a-z])`);

/** Is it physical, occupational or chiropractic therapy that is ordered here? */
export const therapyOnly = ({ text }: Prepared): boolean => physicalTherapy.test(text) || chiropractic.test(text);

const therapist =
  /masoterap|terap(?:ia|euta) de masaje|massage (?:therapy|therapist|rx|referral|order|tx)|lmt|lmp|rmt|(?:medical|therapeutic|deep tissue|swedish) massage/;
const discipline = oneOf`
  pt|ot|physical therapy|physio|physiotherapy|chiro|chiropractic|acupuncture|acu|yoga|cbt|dry needling
  occupational therapy|pain management|nutrition|counseling
`;
const beside = new RegExp(`${discipline}\\s?(?:and|&|\\+|/|,|, and|plus|as well as|in addition to)\\s?(?:for )?$`);
const besideAfter = new RegExp(`^\\s?(?:and|&|\\+|/|,|plus)\\s?${discipline}(?![a-z])`);
const ordering =
  /(?:refer(?:ral)?|order|rx|prescribe|recommend|request|start|begin|continue|add|also|(?:please|kindly) (?:do|give|provide|arrange|have))[:\s]{1,3}(?:to |for |pt |patient |pt to |pt for |a |also ){0,4}$/;
const ownPlan =
  /^[\s:]{0,3}(?:therapy )?(?:[a-z/ ]{0,24})(?:\d\s?x|x\s?\d|\d{1,2}\s?(?:visits|sessions|min)|weekly|biw|tiw|twice|once|97124)/;
const byPhysical =
  /^[^.;\n]{0,40}(?:by|per|with|from|w\/|in|via|as part of|within|during) (?:the |a |licensed )?(?:pt|ot|physical|dpt|physio|chiropractor|dc|chiro)(?![a-z])/;

/** "Physio dept for massage", "massage by physio dept": massage and nothing else is asked of the department. */
const department = `physio(?:therapy)?(?: (?:dept|department|unit))?`;
const askedOfDepartment = new RegExp(`${department},? for (?:[a-z]{4,12} )?$`);
const doneByDepartment = /^[^.;\n]{0,30} by (?:the )?physio(?:therapy)? (?:dept|department|unit)/;
const withModalities = new RegExp(
  String.raw`^[^.;\n]{0,40}(?:,|\+|&|\band)\s?(?:\w{1,14} )?${oneOf`
    us|ultrasound|tens|ift|swd|e-?stim|heat|hot packs?|traction|exercises?|rom|stretch(?:es|ing)?|strengthening|taping
  `}(?![a-z])`,
);

/** Beside other therapies: is massage ordered as a treatment of its own, and not as something a physical therapist may do? */
export function ordersMassage({ text }: Prepared, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + 60).replace(/\s+/g, ' ');
  if (askedOfDepartment.test(before) || doneByDepartment.test(after)) return !withModalities.test(after);
  if (byPhysical.test(after)) return false;
  if (therapist.test(text.slice(start, end))) return true;
  return (
    beside.test(before) ||
    besideAfter.test(after) ||
    ordering.test(before) ||
    (/(?:^|[.;:\n•*]|\d[.)]) ?$/.test(before) && ownPlan.test(after))
  );
}
