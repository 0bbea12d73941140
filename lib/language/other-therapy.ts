import { oneOf } from '../one-of.ts';
import type { Prepared } from './text.ts';

/** "PT" is short for the patient too: it means the therapy beside a word of ordering, or as the one who does it. */
const ptOrdered = oneOf`
  eval|evaluation|consult|referral|order|rx|\d\s?x|\dx|\d-\dx|:(?! ?(?:no|none|n/a|declined)\b)
  to eval|to include|for[ ]|including|incl|tx
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
const orders = oneOf`
  refer(?:ral)?|order|send|consult|start|continue|begin|rx|script
`;
const doneBy = oneOf`
  pt|ot|physical therapist|licensed physical
`;
const physicalTherapy = new RegExp(
  `(?<![a-z])(?<!${notThis} )${oneOf`
    physical therapy|physical therapist|fisioterapia|terapia fisica|kinesiologia|physio(?:therapy)?
    occupational therapy|hand therapy|(?:with|by) (?:a |the )?physical therapist
    ${orders}\s(?:to\s|for\s|:\s?)?(?:outpatient\s|op\s)?(?:pt|ot)(?! (?:to|for|is|has|was|who|with) )(?![a-z])
    (?<!${ptTold} )(?:pt|ot|pt/ot)\s?${ptOrdered}
    (?:per|via|through|(?<!${askedBy} )by) (?:the )?(?:hand )?${doneBy}(?! ${patientsOwn})(?![a-z])
  `}`,
);
const chiropractic = new RegExp(`(?<![a-z])(?<!${notThis} )(?:chiropractic|chiropractor|chiro)(?![a-z])`);

/** Is it physical, occupational or chiropractic therapy that is ordered here? */
export const therapyOnly = ({ text }: Prepared): boolean => physicalTherapy.test(text) || chiropractic.test(text);

/** Massage as a therapy of its own, and who gives it. */
const therapist = new RegExp(
  oneOf`
    masoterap|terap(?:ia|euta) de masaje|massage (?:therapy|therapist|rx|referral|order|tx)|lmt|lmp|rmt
    (?:medical|therapeutic|deep tissue|swedish) massage
  `,
);
const discipline = oneOf`
  pt|ot|physical therapy|physio|physiotherapy|chiro|chiropractic|acupuncture|acu|yoga|cbt|dry needling
  occupational therapy|pain management|nutrition|counseling
`;
const beside = new RegExp(`${discipline}\\s?(?:and|&|\\+|/|,|, and|plus|as well as|in addition to)\\s?(?:for )?$`);
const besideAfter = new RegExp(`^\\s?(?:and|&|\\+|/|,|plus)\\s?${discipline}(?![a-z])`);
const asks = oneOf`
  refer(?:ral)?|order|rx|prescribe|recommend|request|start|begin|continue|add|also
  (?:please|kindly) (?:do|give|provide|arrange|have)
`;
const ordering = new RegExp(String.raw`${asks}[:\s]{1,3}(?:to |for |pt |patient |pt to |pt for |a |also ){0,4}$`);
const dose = oneOf`
  \d\s?x|x\s?\d|\d{1,2}\s?(?:visits|sessions|min)|weekly|biw|tiw|twice|once|97124
`;
const ownPlan = new RegExp(String.raw`^[\s:]{0,3}(?:therapy )?(?:[a-z/ ]{0,24})${dose}`);
const within = oneOf`
  by|per|with|from|w/|in|via|as part of|within|during
`;
const otherTherapist = oneOf`
  pt|ot|physical|dpt|physio|chiropractor|dc|chiro
`;
const byPhysical = new RegExp(String.raw`^[^.;\n]{0,40}${within} (?:the |a |licensed )?${otherTherapist}(?![a-z])`);

/** "Physio dept for massage", "massage by physio dept": massage and nothing else is asked of the department. */
const askedOfDepartment = /physio(?:therapy)?(?: (?:dept|department|unit))?,? for (?:[a-z]{4,12} )?$/;
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
