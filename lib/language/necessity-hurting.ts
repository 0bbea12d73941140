import { oneOf } from '../one-of.ts';
import type { Necessity } from '../referral.ts';
import { clauseAt, inBackground, sectionAt } from './clauses.ts';
import type { HurtingCue } from './hurting-cue.ts';
import { hurtingCues } from './hurting-cues.ts';
import { mentions } from './mentions.ts';
import { standingAt } from './negation.ts';
import { type Prepared, quote } from './text.ts';

type Hurting = Necessity['hurting'][number];

/** Phrases that speak against necessity, where they are asserted as the purpose of this massage. */
export function readHurting(prepared: Prepared): Hurting[] {
  const found = hurtingCues.flatMap((cue) =>
    mentions(prepared.text, cue.words).flatMap((match) => {
      const end = match.index + match[0].length;
      return hurts(prepared, cue, match.index, end)
        ? [{ kind: cue.kind, evidence: quote(prepared, match.index, end) }]
        : [];
    }),
  );
  return withoutRepeats(found.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end));
}

/** "Stress management" is one phrase, though "stress" alone would be another. */
const withoutRepeats = (found: Hurting[]): Hurting[] => {
  const reached = new Map<string, number>();
  return found.filter(({ kind, evidence }) => {
    if (evidence.start < (reached.get(kind) ?? 0)) return false;
    reached.set(kind, evidence.end);
    return true;
  });
};

const flat = (text: string) => text.replace(/\s+/g, ' ');

function hurts(prepared: Prepared, cue: HurtingCue, start: number, end: number): boolean {
  const clause = clauseAt(prepared, start);
  const before = flat(prepared.text.slice(Math.max(clause.start, start - 90), start));
  const after = flat(prepared.text.slice(end, Math.min(Math.max(clause.end, end), end + 90)));
  if (cue.harmlessBefore?.test(before) || cue.harmlessAfter?.test(after)) return false;
  if (cue.onlyBefore && !cue.onlyBefore.test(before)) return false;
  if (cue.onlyAfter && !cue.onlyAfter.test(after)) return false;
  if (inBackground(prepared, start) || sectionAt(prepared, start) === 'provider') return false;
  if (refused.test(before) || refusedAfter.test(after)) return false;
  if (cue.kind === 'noDeficit' || cue.kind === 'weak') return !/\b(?:denies|not|isn't)\b[a-z ]{0,20}$/.test(before);
  const standing = standingAt(prepared, start, end);
  return standing === 'asserted' || standing === 'conditional' || standing === 'suspected';
}

/** "not for relaxation", "rather than maintenance", "this is not a spa treatment". */
const against = oneOf`
  not|no|isn't|non|never|nor|neither|without|rather than|instead of|as opposed to|vs\.?|versus|denies|deny|denied
  excludes?|excluding|other than|unrelated to|beyond|more than|unlike|not just|not merely|despite
  exacerbated by|worsened by|aggravated by|worse with|triggered by|not only
`;
const refused = new RegExp(
  oneOf`
    \b${against}[ -](?:[a-z'/,&-]{1,14}[ ,]{1,2}){0,6}$
    \bnon-?$
  `,
);
const refusedAfter = new RegExp(
  `^ ?(?:is |was |are )?${oneOf`
    not (?:the )?(?:purpose|goal|reason|intent|indicated|covered|requested|ordered|appropriate)
    denied|excluded|or spa is not
  `}`,
);
