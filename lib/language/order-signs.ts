import { oneOf } from '../one-of.ts';
import { notClinical, surelyNotClinical } from './not-clinical.ts';
import type { Prepared } from './text.ts';

/** Words that order, in English and in Spanish. */
const orderWords = oneOf`
  refer|referral|referred|order|orders|ordered|rx|prescri\w{2,6}|eval(?:uate)?\s?(?:&|and|/|\+)\s?(?:tx|treat|rx)
  request(?:ed|ing)?|recommend(?:ed|ing)?|authoriz\w{2,7}|auth|please|continue|start|begin|initiate|resume|add
  orden[oa]?|indico|se indica|referir|refiero|referido|referencia|deriv(?:o|ar|acion)|remit(?:o|ir)
  solicit[oau][a-z]{0,3}|prescri[a-z]{1,8}|receta|tratamiento
`;
const howOften = oneOf`
  \d{1,2}|one|two|three|once|twice
`;
/** "2x/wk", "once weekly", "8 visits". */
const plans = oneOf`
  (?<![a-z0-9])${howOften}\s?(?:-\s?\d\s?)?(?:x|times?)?\s?${oneOf`/|per|a|x|weekly|q`}?\s?${oneOf`wk|week|month|mo|w`}(?![a-z])
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
    entered|placed|made|on file|received|written|needed|today
  `}
  `}`,
);

/** "No new referral has been entered": the text itself says that nothing is ordered. */
export const ordersNothing = ({ text }: Prepared): boolean => nothingOrdered.test(text);
