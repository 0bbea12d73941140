import { oneOf } from '../one-of.ts';
import type { Authorization } from '../referral.ts';
import { monthWord } from './dates.ts';

/** How authorizations, claim numbers and injuries are written. */

const authorization = 'auth(?:ori[sz]ation)?';
const byName = oneOf`
  prior[- ]?${authorization}|pre-?${authorization}|pre-?cert(?:ification)?|${authorization}
`;
const anyAuthorization = oneOf`
  ${byName}
  p\.?a\.?(?=[ #:]{0,2}(?:#|no|number|req|pend|not|appr|den|obt|sub))
  referral
`;

/** A number with a digit in it, as payers print them. */
const numberShape = String.raw`(?=[a-z0-9-]{0,20}\d)[a-z0-9]{1,6}(?:[-/.]?[a-z0-9]{1,20}){0,1}(?:[-/.][a-z0-9]{1,12}){0,3}`;
const aNumber = `(${numberShape})`;

/** "Auth #: A123", "authorization approved: A123", "VA referral no. 0001234567". */
export const numbered = [
  new RegExp(
    [
      String.raw`\b${anyAuthorization}(?: ?/ ?referral)?(?: approval)?`,
      String.raw` ?(?:#|no\.?|num(?:ber)?|id|code)[ :#=.]{0,4}(?:is )?${aNumber}(?![\w])`,
    ].join(''),
    'g',
  ),
  new RegExp(
    [
      String.raw`\b${byName}\b[ :=]{1,3}(?:(?:approved|obtained|granted|is|on file|received)[ ,:]{1,3}){0,2}`,
      String.raw`${aNumber}(?![\w/])`,
    ].join(''),
    'g',
  ),
  new RegExp(
    [
      String.raw`\b(?:va (?:cc |ccn |community care )?(?:referral|${authorization}|ref)|seoc)(?: ?(?:#|no\.?|number))?`,
      String.raw`[ :=]{1,3}((?:va)?\d{6,14})\b`,
    ].join(''),
    'g',
  ),
  /\b(va\d{9,12})\b/g,
];

const claimKinds = oneOf`
  auto|wc|workers'? ?comp|pip|l&i|lni|mva|medpay|w/c|injury|owcp|insurance
`;
/** "Claim no. 123", "L&I claim: AB12345", "OWCP file # 123". */
export const claimed = [
  new RegExp(String.raw`\b(?:claim|clm|cl)(?: ?(?:#|no\.?|num(?:ber)?|id))[ :#=.]{0,4}(?:is )?${aNumber}(?![\w])`, 'g'),
  new RegExp(String.raw`\b${claimKinds}?[ ]?(?:claim|file|case)[ :]{1,3}${aNumber}(?![\w/])`, 'g'),
  new RegExp(
    [
      String.raw`\b(?:owcp|feca|case|file|policy|policy/claim|adjuster file)(?: (?:case|file))?`,
      String.raw` ?(?:#|no\.?|number)[ :#=.]{0,4}${aNumber}(?![\w])`,
    ].join(''),
    'g',
  ),
];

export type Status = NonNullable<Authorization['status']>;

/** "Authorization … denied": what is said of it stands close behind. */
const itIs = String.raw`\b${anyAuthorization}\b[^.;\n]{0,24}?\b`;
const visits = '(?:visits?|sessions?|treatments?)';
const payer = oneOf`
  adjuster|insurer|insurance|carrier|payer|plan|um|ur|case manager
`;
const openStill = oneOf`
  pending|pend|requested|submitted|in process|in progress|awaiting|to follow|tbd|applied for|initiated|faxed|sent
  to be obtained|not (?:yet )?(?:obtained|received)
`;
const askedFor = oneOf`
  pending|awaiting|requesting|request|submit(?:ted)?|need|needs|obtain|will obtain|await|start
`;

/** In the order in which they decide: a refusal weighs most, a bare approval least. */
export const states: { status: Status; words: RegExp }[] = [
  {
    status: 'notRequired',
    words: new RegExp(
      oneOf`
        \bno ${anyAuthorization}\b(?: is| was)? ?(?:needed|required|necessary|req'?d?)?
        ${itIs}(?:not (?:needed|required|necessary|req'?d?)|n/a|waived|exempt|isn't (?:needed|required))
        \bwithout (?:prior )?authori[sz]ation (?:needed|required)
      `,
      'g',
    ),
  },
  {
    status: 'denied',
    words: new RegExp(
      oneOf`
        ${itIs}(?:denied|denial|rejected|refused|expired|not approved|lapsed)\b
        \b(?:denied|expired) ${anyAuthorization}\b
        \bdenied (?:the |this )?(?:massage|treatment|visits|care|request)(?: therapy)? ${oneOf`
          as (?:maintenance|experimental|investigational|not)\b|on \d
        `}
        \bdenied ${oneOf`
          as (?:maintenance|experimental|investigational|not)\b
          by (?:the )?(?:insur\w{2,6}|carrier|payer|plan|adjuster)\b
        `}
      `,
      'g',
    ),
  },
  {
    status: 'pending',
    words: new RegExp(
      oneOf`
        ${itIs}${openStill}\b
        \b${payer}\b[^.;\n]{0,24}?\b(?:not (?:yet )?approved|pending|reviewing)\b
        \bpending (?:approval|adjuster|um|ur|insurance|case manager)\b|\bapproval (?:is |still )?pending\b
        \b${askedFor} (?:for |the |a |ins(?:urance)? |va |payer )?${anyAuthorization}\b
      `,
      'g',
    ),
  },
  {
    status: 'stated',
    words: new RegExp(
      oneOf`
        ${itIs}(?:approved|obtained|granted|on file|received|authorized|in place|active|valid)\b
        \b(?:approved|authorized|authorised) (?:for |by [a-z&' ]{2,20} for )?\d{1,3} ${visits}\b
        \b\d{1,3} ${visits} (?:approved|authorized|authorised|auth'?d)\b
        \bauth'?d (?:for )?\d{1,3} (?:visits?|sessions?)\b
      `,
      'g',
    ),
  },
];

const granted = oneOf`
  approved|authorized|authorised|auth'?d|auth(?:orization)?|granted|allowed|certified
`;
const visitsOrTx = oneOf`
  visits?|vis\b|sessions?|treatments?|tx\b
`;
/** "Approved for 12 visits", "12 visits authorized". */
export const visitCounts = [
  new RegExp(
    String.raw`\b${granted}(?: (?:for|up to|by [a-z&' ]{2,20} for))?[ :]{1,2}(\d{1,3}) ?(?:more )?${visitsOrTx}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(\d{1,3}) ?${visitsOrTx}[ ,]{1,2}(?:are |were |have been |already )?${oneOf`
      approved|authorized|authorised|auth'?d|granted|auth\b
    `}`,
    'g',
  ),
  /\bvisits? (?:approved|authorized|authorised|auth'?d)[ :=]{1,3}(\d{1,3})\b/g,
  /\bseoc[^.;\n]{0,20}?(\d{1,3}) (?:visits?|sessions?)\b/g,
  new RegExp(
    [
      String.raw`\b${anyAuthorization} ?(?:#|no\.?|number)[ :#=]{0,3}(?:${numberShape}),? (?:for|valid|good|exp)\b`,
      String.raw`[^.;a-z\n]{0,32}?(\d{1,3}) (?:visits?|sessions?)\b`,
    ].join(''),
    'g',
  ),
];

/** "DOI: ", "rear-ended on ": a date of the injury follows. */
export const injuries = new RegExp(
  [
    String.raw`\b${oneOf`
      doi|d\.o\.i\.|dol|doa|date of (?:injury|accident|loss|incident|onset of injury)
      injury date|accident date|loss date|(?:work|industrial|on[- ]the[- ]job) (?:injury|accident)|injured|mva|mvc|mvi
      car (?:accident|crash)|motor vehicle (?:accident|collision|crash)|auto accident|rear-?ended|accident|collision
    `}\b`,
    '[ :#=(]{0,3}(?:date |on |of |at work |dated |occurred |sustained ){0,3}[:( ]{0,2}',
  ].join(''),
  'g',
);

/** "8/14", "Aug 14th". */
export const dayAlone = new RegExp(
  String.raw`^(?:\d{1,2}/\d{1,2}(?![\d/])|${monthWord} {1,3}\d{1,2}(?:st|nd|rd|th)?(?!\d))`,
);

const authorized = oneOf`
  ${anyAuthorization}|seoc|cert(?:ification)?|approv(?:ed|al)
`;
const lasts = oneOf`
  exp(?:ires?|ired|iration)?|valid|good|through|thru|until|ends?|(?<!rear[- ]?)ended|ending|dates?|period|from
`;
/** "Auth A123 valid 11/01/26-01/30/27", "authorization expires 12/1/2026", "VA referral … cert 11/01/26 through 1/30/27". */
export const lasting = new RegExp(
  oneOf`
    \b${authorized}\b[^;\n]{0,60}?\b${lasts}\b[ :]{0,3}(?:on |through |thru |until |to |from |date )?
    \bcert(?:ified|ification)?(?: period| dates?)?[ :]{1,2}
  `,
  'g',
);

/** From one date to the next: "11/01/26-01/30/27". */
export const upTo = /^ ?(?:-|to|through|thru|until) ?$/;
