import type { Authorization, Evidence } from '../referral.ts';
import { clauseAt } from './clauses.ts';
import { monthWord } from './dates.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { dateAfter, skipDate } from './near-date.ts';
import { type Prepared, quote } from './text.ts';

/** Prior authorization, claim number, date of injury and visits granted. */
export const readAuthorization = (prepared: Prepared): Authorization => readFlat(prepared, read);

function read(prepared: Prepared): Authorization {
  const number = findNumber(prepared, numbered);
  const status = readStatus(prepared);
  const claim = findNumber(prepared, claimed);
  const visits = readVisits(prepared);
  const injury = readInjury(prepared);
  const day = injury ? null : readInjuryDay(prepared);
  const end = readEnd(prepared);
  return {
    status: status?.status ?? (number || visits ? 'stated' : null),
    number: number?.written ?? null,
    visits: visits?.count ?? null,
    claimNumber: claim?.written ?? null,
    injuryDate: injury?.iso ?? null,
    ...(day && { injuryDay: day.evidence }),
    endsOn: end?.iso ?? null,
    evidence: [number, status, claim, visits, injury, day, end].flatMap((found) => (found ? [found.evidence] : [])),
  };
}

const authWords =
  '(?:prior[- ]?auth(?:ori[sz]ation)?|pre-?auth(?:ori[sz]ation)?|pre-?cert(?:ification)?|auth(?:ori[sz]ation)?|p\\.?a\\.?(?=[ #:]{0,2}(?:#|no|number|req|pend|not|appr|den|obt|sub))|referral)';

/** A number with a digit in it, as payers print them. */
const numberShape = '(?=[a-z0-9-]{0,20}\\d)[a-z0-9]{1,6}(?:[-/.]?[a-z0-9]{1,20}){0,1}(?:[-/.][a-z0-9]{1,12}){0,3}';
const authNumber = `(${numberShape})`;

const numbered = [
  new RegExp(
    `\\b${authWords}(?: ?/ ?referral)?(?: approval)? ?(?:#|no\\.?|num(?:ber)?|id|code)[ :#=.]{0,4}(?:is )?${authNumber}(?![\\w])`,
    'g',
  ),
  new RegExp(
    `\\b(?:prior[- ]?auth(?:ori[sz]ation)?|pre-?auth(?:ori[sz]ation)?|pre-?cert(?:ification)?|auth(?:ori[sz]ation)?)\\b[ :=]{1,3}(?:(?:approved|obtained|granted|is|on file|received)[ ,:]{1,3}){0,2}${authNumber}(?![\\w/])`,
    'g',
  ),
  /\b(?:va (?:cc |ccn |community care )?(?:referral|auth(?:ori[sz]ation)?|ref)|seoc)(?: ?(?:#|no\.?|number))?[ :=]{1,3}((?:va)?\d{6,14})\b/g,
  /\b(va\d{9,12})\b/g,
];

const claimed = [
  new RegExp(`\\b(?:claim|clm|cl)(?: ?(?:#|no\\.?|num(?:ber)?|id))[ :#=.]{0,4}(?:is )?${authNumber}(?![\\w])`, 'g'),
  new RegExp(
    `\\b(?:auto|wc|workers'? ?comp|pip|l&i|lni|mva|medpay|w/c|injury|owcp|insurance)?[ ]?(?:claim|file|case)[ :]{1,3}${authNumber}(?![\\w/])`,
    'g',
  ),
  new RegExp(
    `\\b(?:owcp|feca|case|file|policy|policy/claim|adjuster file)(?: (?:case|file))? ?(?:#|no\\.?|number)[ :#=.]{0,4}${authNumber}(?![\\w])`,
    'g',
  ),
];

interface Written {
  written: string;
  evidence: Evidence;
}

const isReal = (written: string) =>
  /\d.*\d/.test(written) && written.length > 3 && !/^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/.test(written);

function findNumber(prepared: Prepared, patterns: RegExp[]): Written | null {
  for (const pattern of patterns) {
    for (const match of mentions(prepared.text, pattern)) {
      const written = match[1] ?? '';
      if (!isReal(written)) continue;
      const end = match.index + match[0].length;
      const raw = prepared.raw.slice(end - written.length, end).replace(/[.-]$/, '');
      return { written: raw, evidence: quote(prepared, match.index, end) };
    }
  }
  return null;
}

type Status = NonNullable<Authorization['status']>;

/** In the order in which they decide: a refusal weighs most, a bare approval least. */
const states: { status: Status; words: RegExp }[] = [
  {
    status: 'notRequired',
    words: new RegExp(
      `\\bno ${authWords}\\b(?: is| was)? ?(?:needed|required|necessary|req'?d?)?|\\b${authWords}\\b[^.;\\n]{0,24}?\\b(?:not (?:needed|required|necessary|req'?d?)|n/a|waived|exempt|isn't (?:needed|required))|\\bwithout (?:prior )?authori[sz]ation (?:needed|required)`,
      'g',
    ),
  },
  {
    status: 'denied',
    words: new RegExp(
      `\\b${authWords}\\b[^.;\\n]{0,24}?\\b(?:denied|denial|rejected|refused|expired|not approved|lapsed)\\b|\\b(?:denied|expired) ${authWords}\\b|\\bdenied (?:the |this )?(?:massage|treatment|visits|care|request)(?: therapy)? (?:as (?:maintenance|experimental|investigational|not)\\b|on \\d)|\\bdenied (?:as (?:maintenance|experimental|investigational|not)\\b|by (?:the )?(?:insur\\w{2,6}|carrier|payer|plan|adjuster)\\b)`,
      'g',
    ),
  },
  {
    status: 'pending',
    words: new RegExp(
      `\\b${authWords}\\b[^.;\\n]{0,24}?\\b(?:pending|pend|requested|submitted|in process|in progress|awaiting|to follow|tbd|applied for|initiated|faxed|sent|to be obtained|not (?:yet )?(?:obtained|received))\\b|\\b(?:adjuster|insurer|insurance|carrier|payer|plan|um|ur|case manager)\\b[^.;\\n]{0,24}?\\b(?:not (?:yet )?approved|pending|reviewing)\\b|\\bpending (?:approval|adjuster|um|ur|insurance|case manager)\\b|\\bapproval (?:is |still )?pending\\b|\\b(?:pending|awaiting|requesting|request|submit(?:ted)?|need|needs|obtain|will obtain|await|start) (?:for |the |a |ins(?:urance)? |va |payer )?${authWords}\\b`,
      'g',
    ),
  },
  {
    status: 'stated',
    words: new RegExp(
      `\\b${authWords}\\b[^.;\\n]{0,24}?\\b(?:approved|obtained|granted|on file|received|authorized|in place|active|valid)\\b|\\b(?:approved|authorized|authorised) (?:for |by [a-z&' ]{2,20} for )?\\d{1,3} (?:visits?|sessions?|treatments?)\\b|\\b\\d{1,3} (?:visits?|sessions?|treatments?) (?:approved|authorized|authorised|auth'?d)\\b|\\bauth'?d (?:for )?\\d{1,3} (?:visits?|sessions?)\\b`,
      'g',
    ),
  },
];

function readStatus(prepared: Prepared): { status: Status; evidence: Evidence } | null {
  for (const { status, words } of states) {
    for (const match of mentions(prepared.text, words)) {
      const end = match.index + match[0].length;
      if (/^referral/.test(match[0]) && !/\bauth|approv/.test(match[0])) continue;
      return { status, evidence: quote(prepared, match.index, end) };
    }
  }
  return null;
}

const visitCounts = [
  /\b(?:approved|authorized|authorised|auth'?d|auth(?:orization)?|granted|allowed|certified)(?: (?:for|up to|by [a-z&' ]{2,20} for))?[ :]{1,2}(\d{1,3}) ?(?:more )?(?:visits?|vis\b|sessions?|treatments?|tx\b)/g,
  /\b(\d{1,3}) ?(?:visits?|vis\b|sessions?|treatments?|tx\b)[ ,]{1,2}(?:are |were |have been |already )?(?:approved|authorized|authorised|auth'?d|granted|auth\b)/g,
  /\bvisits? (?:approved|authorized|authorised|auth'?d)[ :=]{1,3}(\d{1,3})\b/g,
  /\bseoc[^.;\n]{0,20}?(\d{1,3}) (?:visits?|sessions?)\b/g,
  new RegExp(
    `\\b${authWords} ?(?:#|no\\.?|number)[ :#=]{0,3}(?:${numberShape}),? (?:for|valid|good|exp)\\b[^.;a-z\\n]{0,32}?(\\d{1,3}) (?:visits?|sessions?)\\b`,
    'g',
  ),
];

function readVisits(prepared: Prepared): { count: number; evidence: Evidence } | null {
  for (const pattern of visitCounts) {
    const match = mentions(prepared.text, pattern)[0];
    if (match)
      return { count: Number(match[1]), evidence: quote(prepared, match.index, match.index + match[0].length) };
  }
  return null;
}

const injuries =
  /\b(?:doi|d\.o\.i\.|dol|doa|date of (?:injury|accident|loss|incident|onset of injury)|injury date|accident date|loss date|(?:work|industrial|on[- ]the[- ]job) (?:injury|accident)|injured|mva|mvc|mvi|car (?:accident|crash)|motor vehicle (?:accident|collision|crash)|auto accident|rear-?ended|accident|collision)\b[ :#=(]{0,3}(?:date |on |of |at work |dated |occurred |sustained ){0,3}[:( ]{0,2}/g;

function readInjury(prepared: Prepared): { iso: string; evidence: Evidence } | null {
  for (const match of mentions(prepared.text, injuries)) {
    const end = match.index + match[0].length;
    const date = dateAfter(prepared.text, end, 14);
    if (!date || date.end > clauseAt(prepared, end).end + 12) continue;
    return { iso: date.iso, evidence: quote(prepared, match.index, date.end) };
  }
  return null;
}

const dayAlone = new RegExp(`^(?:\\d{1,2}/\\d{1,2}(?![\\d/])|${monthWord} {1,3}\\d{1,2}(?:st|nd|rd|th)?(?!\\d))`);

/** "MVA 8/14": nothing says of which year. */
function readInjuryDay(prepared: Prepared): { evidence: Evidence } | null {
  for (const match of mentions(prepared.text, injuries)) {
    const end = match.index + match[0].length;
    const day = dayAlone.exec(prepared.text.slice(end, end + 20))?.[0];
    if (day) return { evidence: quote(prepared, match.index, end + day.length) };
  }
  return null;
}

/** "Auth A123 valid 11/01/26-01/30/27", "authorization expires 12/1/2026", "VA referral … cert 11/01/26 through 1/30/27". */
const lasting = new RegExp(
  `\\b(?:${authWords}|seoc|cert(?:ification)?|approv(?:ed|al))\\b[^;\\n]{0,60}?\\b(?:exp(?:ires?|ired|iration)?|valid|good|through|thru|until|ends?|(?<!rear[- ]?)ended|ending|dates?|period|from)\\b[ :]{0,3}(?:on |through |thru |until |to |from |date )?|\\bcert(?:ified|ification)?(?: period| dates?)?[ :]{1,2}`,
  'g',
);

/** From one date to the next: "11/01/26-01/30/27". */
const upTo = /^ ?(?:-|to|through|thru|until) ?$/;

function readEnd(prepared: Prepared): { iso: string; evidence: Evidence } | null {
  for (const match of mentions(prepared.text, lasting)) {
    const from = match.index + match[0].length;
    const first = skipDate(prepared.text, from)?.date;
    if (!first) continue;
    const gap = /^ ?(?:-|[a-z]{2,7}) ?/.exec(prepared.text.slice(first.end, first.end + 12))?.[0] ?? '';
    const second = upTo.test(gap) ? skipDate(prepared.text, first.end + gap.length)?.date : undefined;
    const last = second ?? first;
    return { iso: last.iso, evidence: quote(prepared, match.index, last.end) };
  }
  return null;
}
