import { oneOf } from '../one-of.ts';
import type { PayerMention } from '../referral.ts';
import { sectionAt } from './clauses.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { isDenied, standingAt } from './negation.ts';
import { payerNames, stateNames } from './payer-names.ts';
import { type Prepared, quote } from './text.ts';

interface Mention {
  start: number;
  end: number;
}

/** Who pays, and in which state, as far as the text says. */
export const readPayer = (prepared: Prepared): PayerMention => readFlat(prepared, read);

function read(prepared: Prepared): PayerMention {
  const payer = payerOf(prepared) ?? claimOf(prepared);
  const state = stateOf(prepared);
  const evidence = [payer, state].flatMap((mention) => (mention ? [quote(prepared, mention.start, mention.end)] : []));
  const hint = payer?.hint ?? null;
  return { hint, state: state?.code ?? (hint === 'wa-lni' ? 'WA' : null), evidence };
}

/** A claim with an employer or an adjuster and no other payer is an injury at work. */
const claims = /\b(?:claim|clm)\b[^\n;]{0,80}\b(?:employer|doi|return to work|rtw|adjuster|adj\.)/;

function claimOf(prepared: Prepared): (Mention & { hint: string }) | null {
  const match = claims.exec(prepared.text);
  return match && { hint: 'workers-comp', start: match.index, end: match.index + match[0].length };
}

/** "L&I claim number AB12345", "VA referral VA0001234567": a claim of its own, and not one that is closed. */
const ownNumber = new RegExp(
  [
    String.raw`^(?: claim| case| referral| auth\w{0,9}| file){0,2}(?: ?(?:#|no\.?|number|num)){0,2}`,
    String.raw`[ :#.=]{1,3}(?=[a-z-]{0,4}\d)(?!(?:19|20)\d\d\b)[a-z0-9][a-z0-9-]{3,20}\b`,
  ].join(''),
);

/** Who answers for an injury, or sent the patient, pays before the health plan in the chart. */
const paysFirst = new Set(['workers-comp', 'wa-lni', 'federal-workers-comp', 'auto', 'medpay', 'va-community-care']);

/** A payer behind a payer's label first, unless an injury has its own claim; otherwise the most telling name in the text. */
function payerOf(prepared: Prepared): (Mention & { hint: string }) | null {
  const named = payerNames.flatMap(({ hint, words }) =>
    mentions(prepared.text, words).flatMap((match) => {
      const mention = { hint, start: match.index, end: match.index + match[0].length };
      return speaksOf(prepared, mention) ? [mention] : [];
    }),
  );
  const labelled = named.find(({ start }) => isLabelled(prepared, start));
  const first = named.find(
    ({ hint, end }) => paysFirst.has(hint) && ownNumber.test(prepared.text.slice(end, end + 60)),
  );
  if (labelled && !paysFirst.has(labelled.hint) && first) return first;
  return labelled ?? named[0] ?? null;
}

/** "Insurance: Aetna PPO", on one line. */
const payerLabel =
  /\b(?:insurance|ins|payer|payor|carrier|coverage|primary)(?: name| type| plan| company)? ?[:=] ?[a-z &]{0,24}$/i;

/** "Plan: Open Choice PPO" is a payer's product; "Plan: refer to Kaiser" is what a note ends with. */
const doing = oneOf`
  Refer|Return|Massage|Continue|Start|Call|Send|Order|Request|Schedule|Follow|Discuss|No|See|Will
`;
const planLabel = new RegExp(
  [
    String.raw`\b(?:plan|PLAN|Plan)(?: (?:name|type|NAME|TYPE|Name|Type))? ?[:=] ?`,
    String.raw`(?:(?!${doing}\b)[A-Z0-9][\w+]{0,15} ){0,3}$`,
  ].join(''),
);

const isLabelled = ({ regions, raw }: Prepared, start: number) => {
  const line =
    raw
      .slice(Math.max(0, start - 60), start)
      .split('\n')
      .at(-1) ?? '';
  const inField = regions.some((region) => region.meaning === 'payer' && region.start <= start && start < region.end);
  return inField || payerLabel.test(line) || planLabel.test(line);
};

/** "Premera denied massage": who refuses to pay is who pays. */
const refuses = new RegExp(
  String.raw`^(?: plan| ppo| hmo)? (?:has )?(?:denied|refused) (?:the |this )?${oneOf`
    massage|treatment|visits|claim|request|authorization
  `}\b`,
);

/** "Not a work injury", "denies auto claim" and a secondary payer do not say who pays. */
function speaksOf(prepared: Prepared, { start, end }: Mention): boolean {
  const before = prepared.text.slice(Math.max(0, start - 24), start);
  if (/\b(?:non-?|secondary(?: ins\w{0,7})?:? ?)$/.test(before)) return false;
  if (sectionAt(prepared, start) === 'familyHistory') return false;
  return refuses.test(prepared.text.slice(end, end + 60)) || !isDenied(standingAt(prepared, start, end));
}

const code = `(${Object.values(stateNames).concat('WA', 'DC').join('|').toLowerCase()})`;
const claimWords = oneOf`
  l&i|workers?'? ?comp\w{0,8}|work ?comp|wc|pip|no-?fault|auto|medpay|medicaid|claim|insurance|ppo|hmo|bcbs|lni|mva
  state fund|policy
`;
const besideState = new RegExp(String.raw`\b(?:${claimWords}|state|resid|injur|accident|medicaid|health plan)`);
const fullName = new RegExp(String.raw`\b(${Object.keys(stateNames).join('|')}|washington)\b`, 'g');
/** "FL PIP", "L&I (WA", "state of injury: OR", ", TX 78701". */
const beside = new RegExp(
  oneOf`
    \b${code}\b(?= ${claimWords}\b)
    (?<=\b${claimWords}[ ,:(-]{1,3}(?:in )?)\b${code}\b(?![\w'./])
    (?<=\bstate(?: of(?: injury| residence)?)?[ :=]{1,3})${code}\b
    (?<=, ?)${code}(?= \d{5}\b)
  `,
  'g',
);

/** Two-letter codes that are also words or credentials need the stronger company of a label or a postal code. */
const wordlike = new Set([
  'in',
  'or',
  'me',
  'hi',
  'ok',
  'oh',
  'la',
  'pa',
  'ma',
  'md',
  'nd',
  'ct',
  'co',
  'al',
  'id',
  'mt',
  'ms',
  'de',
  'va',
  'sc',
  'ne',
  'mo',
  'mn',
  'dc',
]);

function stateOf(prepared: Prepared): (Mention & { code: string }) | null {
  for (const match of mentions(prepared.text, beside)) {
    const letters = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const firm = match[3] !== undefined || match[4] !== undefined;
    if (!firm && wordlike.has(letters) && !isCapital(prepared, match.index)) continue;
    return { code: letters.toUpperCase(), start: match.index, end: match.index + letters.length };
  }
  for (const match of mentions(prepared.text, fullName)) {
    const name = match[0];
    if (
      /(?:dr\.? |university of |st\.? |street|ave)$/.test(
        prepared.text.slice(Math.max(0, match.index - 14), match.index),
      )
    )
      continue;
    const near = prepared.text.slice(Math.max(0, match.index - 60), match.index + 60);
    if (!besideState.test(near)) continue;
    return { code: stateNames[name] ?? 'WA', start: match.index, end: match.index + name.length };
  }
  return null;
}

/** "CO workers' comp" and "OR WC" mean the state only beside a payer and not as the words "co" or "or". */
const isCapital = (prepared: Prepared, start: number) =>
  !/[a-z0-9][ ]$/.test(prepared.text.slice(Math.max(0, start - 2), start));
