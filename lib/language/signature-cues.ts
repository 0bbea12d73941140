import { oneOf } from '../one-of.ts';

/**
 * How signatures are written. Accepted and rejected forms follow the Medicare review standard (CMS Program Integrity
 * Manual ch. 3 §3.3.2.4); the print layouts of single EHRs are from memory.
 */

const electronically = oneOf`
  electron\w{3,8}|electonic\w{2,4}|elec(?:tr?)?\.?|digital(?:ly)?|e
`;
const signedHow = oneOf`
  before import|electronically|digitally
`;
/** "Signed and reviewed". */
const signedAnd = oneOf`
  dated|reviewed|finalized|approved|locked
`;
/** "Electronically approved": what a system writes for signed. */
const doneElectronically = oneOf`
  approved|verified(?: report)?|authenticated|authorized|accepted|released|completed|validated|closed|sealed|reviewed
  finalized
`;

/** Words that sign when a person's name follows. The name may stand after "on", a date, or on the next line. */
const signs = oneOf`
  signature (?:is )?derived from controlled[ -]access password
  (?:${electronically}[ -]{0,2})?(?:co-?|counter-?)?sign(?:ed|d)(?:[ -]off)?(?: ${signedHow})?(?: and ${signedAnd})?
  ${electronically}[ -]{0,2}sign(?:ature)?
  (?:docu|adobe )sign(?:ed)?
  e-?sig
  ${electronically} ${doneElectronically}
  authenticated(?: electronically)?
  perform/sign(?:ed)?(?:/verify)?
  (?:electronic |digital |e-?)?signature(?: of)?
  sig
  order signed
  sign(?:ed)?,? performed
  attested and signed
  sign(?:ed)?[ -]off
  firma(?:d[oa](?: (?:electr|digit)\S{5,12})?(?: por)?)?(?! (?:del?|pendiente|en)\b)
`;

export const signing = new RegExp(
  String.raw`(?<![\w/'-])${oneOf`
    ${signs}(?![\w'])
    /{1,2} ?e?s(?:igned)? ?/{1,2}
    (?:^|(?<=[\s.,;(]))s/(?!p\b)(?= ?[a-z])
  `}`,
  'g',
);

const whatIsSigned = oneOf`
  document|note|order|chart|report|encounter|visit|record|referral
`;
/** Verbs that sign only for a person with a credential: without one they often speak of staff or of a payer. */
const attests = oneOf`
  approved|authorized|authorised|accepted|verified|reviewed|released|confirmed|closed|finali[sz]ed|completed|validated
  sealed|locked
`;
const attestedAnd = oneOf`
  closed|locked|signed|approved|verified|finalized|released
`;
export const attesting = new RegExp(
  String.raw`(?<![\w/'-])(?:${whatIsSigned} )?${attests}(?: and ${attestedAnd})? {1,2}by\b`,
  'g',
);

const trailingMark = [
  '(?:has )?(?:electronically |digitally |e-?)?signed(?: electronically| digitally)?(?: and dated)?',
  '(?: this| (?:this|the) (?:order|note|document|referral|encounter|form))?(?: electronically| digitally)?',
].join('');
const month = oneOf`
  jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
`;

/** The mark stands after the name: "Dr. M. Osei, DO 11/21/2026 (signed)". */
export const signedAfter = new RegExp(
  oneOf`
    [([<] ?${trailingMark}(?: (?:on|at))?(?: [\d/:. -]{6,24}(?:[ap]m)?)? ?[)\]>]
    [([<] ?(?:(?:electronic |digital |e-?)?sig(?:nature)?|original signature|wet signature|signature) ?[)\]>]
    (?<![\w/'-])${trailingMark}(?: (?:on|at))?:? ?(?=\d|$|[.;,]|npi\b|phone|date|${month}[a-z]{0,6}\.? \d)
    (?<![\w/])/e?s/(?=\s*(?:$|[\n.;\d]))
    signature (?:is )?derived from controlled[ -]access password
  `,
  'g',
);

const otherSigner = oneOf`
  patient|pt|parent|guardian|legal rep\w{0,12}|representative|witness|therapist|client|employee|employer|insured
  subscriber|member|claimant|interpreter|caregiver
  (?<!, ?|(?:by|with|w\/|to|from) )\b(?:lmt|nurse|rn|ma)
  medical assistant|assistant|scribe|staff|notary|receptionist|pharmacist|case manager|adjuster|spouse
  responsible party|beneficiary|policyholder|authorized person|translator
  massage provider|treating therapist|rendering provider
`;
/** "Patient/guardian", "patient or representative". */
const orTheirs = [
  String.raw`(?:\/(?:parent|guardian|legal guardian|representative|client|responsible party|rep)){0,2}`,
  '(?: or (?:guardian|parent|representative|legal guardian))?',
].join('');

/** Whose signature a label asks for, when it is not the clinician's. */
export const someoneElse = new RegExp(
  [
    String.raw`${otherSigner}(?:'s?|s'?)?${orTheirs}(?: \((?:or )?[a-z ]{1,24}\))?[ :*-]{0,3}`,
    '(?:e-?|electronic |electronically |digital |has |already |digitally ){0,2}$',
  ].join(''),
);

/** The same, behind the name. */
export const someoneElseAfter =
  /^ ?[,(-] ?(?:patient|pt|parent|guardian|witness|employee|client|insured|claimant|spouse)\b/;

/** Stand-ins for a signature that a reviewer does not take. */
export const rejected: RegExp[] = [
  new RegExp(
    [
      String.raw`\b(?:(?:md|provider|physician|dr\.?(?: \w{1,20})?|doctor|clinician)(?:'s)? )?`,
      '(?:signature|sig|sign|signed copy|signed order|e-?signature)(?: (?:is|kept|on))?:? ?',
      String.raw`[([]?\b(?:on|in|see) (?:file|chart|record|emr|ehr)\b`,
    ].join(''),
    'g',
  ),
  /(?<![\w-])s\.?o\.?f\b\.?/g,
  /\bsignature attestation\b/g,
  /[([] ?(?:illegible|unreadable|scribble)(?: (?:signature|scribble|initials|mark|sig))? ?[)\]]/g,
  /\b(?:signature|sig|signed) ?[:-]? ?(?:is )?(?:illegible|unreadable)\b/g,
  /\billegible (?:signature|scribble|initials|mark)\b/g,
  /(?<![\w/])\/?\/e?s\/\/?(?=\s*(?:$|[\n\d]))/g,
  new RegExp(
    String.raw`\b(?:signature|signed(?: by)?)[: ]{1,3}(?!${oneOf`
      md|na\b|no\b|pt\b|by\b|on\b|is\b|dr|to\b|of\b|in\b|np|pa\b|do\b|tbd|n\/a|cop|and|con|for|not|the|roi|rx|at\b|off
      as\b|or\b|via
    `})(?:\p{L}{2,3}|\p{L}\. ?\p{L}\.)(?= ?(?:$|,|;|\d|date|print|npi|name))`,
    'gu',
  ),
  /\b(?:initials|initialed|initialled)(?: only| by)\b/g,
  /\bsignature waived\b|\bno signature (?:required|needed|necessary)\b|\bsignature not required\b/g,
];
