import type { Standing } from '../referral.ts';
import { clauseAt } from './clauses.ts';
import type { Section } from './headings.ts';
import { type Cue, cuesAfter, cuesBefore, falseCues, type Reach, stops } from './standing-cues.ts';
import type { Prepared } from './text.ts';

/** A cue further away than this says nothing about the words: clauses without punctuation can be very long. */
const farthestBefore = 180;
const farthestAfter = 48;

const sectionStanding: Partial<Record<Section, Standing>> = {
  history: 'historical',
  familyHistory: 'family',
  medications: 'historical',
  allergies: 'historical',
};

/** When several cues qualify the same words ("mother denies hx of DVT"), the first of these decides. */
const precedence: Standing[] = ['family', 'ruledOut', 'negated', 'conditional', 'suspected', 'historical'];

/**
 * How the clause around `start`..`end` holds those words: denied, doubted, past, someone else's, or simply asserted.
 * "r/o DVT" (still open) is `suspected`; "DVT ruled out" and "r/o DVT: negative" are `ruledOut`. A section of the past or the
 * family counts where the clause itself says nothing. Constant time.
 */
export function standingAt(prepared: Prepared, start: number, end: number): Standing {
  const clause = clauseAt(prepared, start);
  const before = flat(prepared.text.slice(Math.max(clause.start, start - farthestBefore), start));
  const after = flat(prepared.text.slice(end, Math.min(Math.max(clause.end, end), end + farthestAfter)));
  const found = [...standingBefore(before, after), ...standingAfter(after)];
  if (found.includes('suspected') && found.includes('negated') && /^ ?:? ?(?:was |is )?neg/.test(after))
    return 'ruledOut';
  const decided = precedence.find((standing) => found.includes(standing));
  return decided ?? (clause.section ? sectionStanding[clause.section] : undefined) ?? 'asserted';
}

/** Is the span denied, in whatever way, or not this patient's? */
export const isDenied = (standing: Standing): boolean =>
  standing === 'negated' || standing === 'ruledOut' || standing === 'family';

const flat = (text: string) => text.replace(/\s+/g, ' ');

const source = (cues: { words: string }[]) => cues.map(({ words }) => words).join('|');
const bounded = (words: string) => new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'g');

const passedOver = bounded(falseCues.join('|'));
const before = cuesBefore.map((cue) => ({
  ...cue,
  pattern: new RegExp(`(?<![a-z0-9])(?:${cue.words})(?![a-z0-9])`, 'g'),
}));
const anyBefore = new RegExp(source(cuesBefore));
const after = cuesAfter.map((cue) => ({ ...cue, pattern: new RegExp(`^[ )"',]{0,3}(?:${cue.words})(?![a-z0-9])`) }));

/** Blanks out what only looks like a cue, keeping offsets. */
const withoutFalseCues = (text: string) => text.replace(passedOver, (words) => '_'.repeat(words.length));

function standingBefore(words: string, tail: string): Standing[] {
  const text = withoutFalseCues(words);
  if (!anyBefore.test(text)) return [];
  return before.flatMap((cue) =>
    [...text.matchAll(cue.pattern)].some((match) => reaches(cue, text.slice(match.index + match[0].length), tail)) &&
    !dated(cue, words, tail)
      ? [cue.standing]
      : [],
  );
}

/** "History of chronic low back pain for 5 years" is how clinicians write what the patient has now. */
const dated = (cue: Cue, words: string, tail: string) =>
  cue.standing === 'historical' &&
  (/(?:history|hx|h\/o) (?:of )?[a-z0-9 ]{0,20}(?:chronic|ongoing|recurrent|persistent)[a-z ]{0,30}$/.test(words) ||
    /^[a-z0-9. ]{0,30}(?:(?:x|for|since) ?(?:the past |the last |over )?\d|since)/.test(tail));

function reaches({ reach }: { reach: Reach }, between: string, tail: string): boolean {
  if (between.includes(')') && !between.includes('(')) return false;
  if (reach === 'clause') return !backToPatient.test(between);
  if (stopsShort(between) || nothingFurther.test(between)) return false;
  const comma = between.lastIndexOf(',');
  if (comma < 0 || reach === 'list') return true;
  return isListed(between, tail);
}

/** "No contraindications M54.2": what follows at once is a new matter. */
const nothingFurther = /^ (?:known )?(?:contra-?indications?|precautions?|allergies)(?: to massage)? $/;

const stopsShort = (between: string) => stops.test(between);

/** After a relative's illness the talk is of the patient again. */
const backToPatient = /(?:^| )(?:pt|patient|massage|refer|referred|now|here for|but|dx)(?= |$)/;

/** "No fever, chills or neck pain" and "no headache, neck pain": a list of bare words, not a new statement. */
function isListed(between: string, tail: string): boolean {
  const items = between.split(',');
  const last = items.at(-1) ?? '';
  const bare = items.slice(1).every((item) => item.trim().split(' ').length <= 3 && !/\d/.test(item));
  if (
    !bare ||
    /^ only\b/.test(tail) ||
    /^ ?(?:contraindications?|precautions?|allergies|known|restrictions?|_)/.test(between)
  )
    return false;
  return /\b(?:or|nor)\b/.test(last) || /^ ?(?:$|[.,;)]|(?:or|nor|and)\b)/.test(tail);
}

function standingAfter(words: string): Standing[] {
  return after.flatMap(({ standing, pattern }) => (pattern.test(words) ? [standing] : []));
}
