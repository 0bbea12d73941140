import { oneOf } from '../one-of.ts';
import type { Necessity } from '../referral.ts';
import { clauseAt, inBackground, sectionAt } from './clauses.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { readChain } from './necessity-chain.ts';
import * as cues from './necessity-cues.ts';
import { readHurting } from './necessity-hurting.ts';
import { type Prepared, quote } from './text.ts';

type Claimed = NonNullable<Necessity['standing']>;

interface Claim {
  standing: Claimed;
  /** Told of an earlier decision by somebody else, not of this order. */
  reported: boolean;
  start: number;
  end: number;
}

/** Whether this massage is said to be medically necessary, with what reasons, and what is said against it. */
export const readNecessity = (prepared: Prepared): Necessity => readFlat(prepared, read);

function read(prepared: Prepared): Necessity {
  const claims = findClaims(prepared);
  const standing = decide(claims);
  return {
    standing,
    ...readChain(prepared),
    hurting: readHurting(prepared),
    evidence: claims
      .filter((claim) => claim.standing === standing)
      .map(({ start, end }) => quote(prepared, start, end)),
  };
}

/** A denial outweighs an assertion, unless it only reports what a payer or an earlier reviewer decided. */
function decide(claims: Claim[]): Necessity['standing'] {
  const own = claims.filter(({ reported }) => !reported);
  const judged = own.length > 0 ? own : claims;
  const order: Claimed[] = ['negated', 'asserted', 'conditional'];
  return order.find((standing) => judged.some((claim) => claim.standing === standing)) ?? null;
}

function findClaims(prepared: Prepared): Claim[] {
  const claims: Claim[] = [];
  for (const pattern of [cues.claims, cues.shortClaim]) {
    for (const match of mentions(prepared.text, pattern)) {
      const claim = judge(prepared, match.index, match.index + match[0].trimEnd().length);
      if (claim) claims.push(claim);
    }
  }
  return [...claims, ...statements(prepared)].sort((a, b) => a.start - b.start);
}

const reach = 140;
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** What one mention says; null when it is about something other than massage, or an empty heading. */
function judge(prepared: Prepared, start: number, end: number): Claim | null {
  const { text } = prepared;
  const clause = clauseAt(prepared, start);
  const before = flat(text.slice(Math.max(clause.start, start - reach), start));
  const close = before.split(/,| \/ | - /).at(-1) ?? '';
  const after = flat(text.slice(end, end + reach));
  const rest = flat(text.slice(end, Math.min(clause.end, end + reach)));
  const near = rest.trim() === '' && !/[.;!]$/.test(text.slice(start, end)) ? after : rest;
  if (isEmptyHeading(text, end) || /^s?\/?p ?mn/.test(after)) return null;
  const claim = (standing: Claimed): Claim => ({ standing, reported: cues.reported.test(before), start, end });
  if (isAboutOther(prepared, start, close, before, near)) return null;
  const answer = /^ ?\? ?[-:("]? ?(?:(y|yes)|(n|no))\b/.exec(after);
  if (answer) return claim(answer[1] ? 'asserted' : 'negated');
  if (/\?/.test(near.slice(0, 3)) || /\?\s?$/.test(before)) return claim('conditional');
  if (cues.denialBefore.test(close)) return claim('negated');
  if (cues.denialAfter.test(near) || cues.denialAfter.test(headed(after)))
    return claim(isWaiting(near) ? 'conditional' : 'negated');
  if (cues.conditionBefore.test(close) || cues.conditionAfter.test(near)) return claim('conditional');
  return claim('asserted');
}

/** After a heading's colon the words belong to it even where the clause ends. */
const headed = (after: string) => (/^ ?[:=-]/.test(after) ? after : '');

const isWaiting = (near: string) =>
  /^[^a-z]{0,4}(?:is |still |currently ){0,2}(?:pending|awaiting|tbd|to be determined|undetermined)/.test(near);

const isEmptyHeading = (text: string, end: number) => nothingBehind.test(text.slice(end, end + 60));

/** Behind the heading's colon stands nothing, a blank line, or the next heading. */
const nextHeading = oneOf`
  goals?|precautions?|contraindications?|frequency|freq|duration|diagnos[ie]s|dx|signature|provider|npi|units
  body areas?|procedure|visits|icd-?10|cpt|date|signed|order
`;
const nothingBehind = new RegExp(
  `^(?: (?:statement|form|section|reason|justification))? ?: ?${oneOf`
    [_.\s]*$|_{2,}|\[ ?\]
    \s*${nextHeading}\b[a-z ]{0,12}:
  `}`,
);

function isAboutOther(prepared: Prepared, start: number, close: string, before: string, near: string): boolean {
  const aboutMassage = cues.massageWords.test(before) || cues.massageWords.test(near.slice(0, 60));
  if (cues.otherAfter.test(near)) return !cues.massageWords.test(near.slice(0, 60));
  if (cues.otherBefore.test(close)) return !cues.massageWords.test(close);
  return inBackground(prepared, start) && !aboutMassage;
}

/** A reason for referral is no claim of necessity; a field that asks for one, or an unlabelled one known for it, is. */
const asksForNecessity = /necess|justif|rationale|^$/i;

/** Words under a necessity heading, or in the form's own field, are a statement of it even without the word. */
function statements(prepared: Prepared): Claim[] {
  const fields = prepared.regions
    .filter(({ meaning, source }) => meaning === 'medicalNecessity' && asksForNecessity.test(source.label))
    .map(({ start, end }) => ({ start, end }));
  return [...fields, ...headedStatements(prepared)].flatMap(({ start, end }) => {
    const words = prepared.text.slice(start, end).trimEnd();
    if (!/[a-z]{3}/.test(words) && words !== 'no') return [];
    if (cues.claims.test(words) || cues.shortClaim.test(words)) return resetAndSkip();
    const standing: Claimed = cues.emptyStatement.test(words) ? 'negated' : 'asserted';
    return [{ standing, reported: false, start, end: start + words.length }];
  });
}

/** Global patterns remember where they stopped. */
function resetAndSkip(): Claim[] {
  cues.claims.lastIndex = 0;
  cues.shortClaim.lastIndex = 0;
  return [];
}

const heading = new RegExp(
  `(?<![a-z])${oneOf`
    necessity|justification|rationale|clinical rationale|reason for (?:massage|treatment|therapy)
  `}(?: for (?:massage|treatment|therapy))? ?: ?`,
  'g',
);

function headedStatements(prepared: Prepared): { start: number; end: number }[] {
  return mentions(prepared.text, heading).flatMap((match) => {
    if (/medical\s{1,3}$/.test(prepared.text.slice(Math.max(0, match.index - 10), match.index))) return [];
    const start = match.index + match[0].length;
    const { end } = clauseAt(prepared, start);
    return sectionAt(prepared, start) === 'necessity' && end > start
      ? [{ start, end: Math.min(end, start + 400) }]
      : [];
  });
}
