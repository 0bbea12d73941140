import { oneOf } from '../one-of.ts';
import type { Goal } from '../referral.ts';
import { clauseAt, clauses, inBackground } from './clauses.ts';
import { readFlat } from './flat.ts';
import { isMeasurable, isNoGoal, isSomebodyElses } from './goal-measures.ts';
import { mentions } from './mentions.ts';
import { type Prepared, quote } from './text.ts';

interface Span {
  start: number;
  end: number;
}

/** What the massage is to achieve: under a goals heading, behind the word "goal", or as "to restore …". */
export const readGoals = (prepared: Prepared): Goal[] => readFlat(prepared, read);

function read(prepared: Prepared): Goal[] {
  const labelled = merge([...underHeading(prepared), ...behindWord(prepared)]);
  const parts = labelled.flatMap((span) => splitParts(prepared, span));
  const goals = parts.filter((part) => !isNoGoal(wordsOf(prepared, part)));
  const others = unlabelled(prepared).filter((span) => !labelled.some((known) => overlap(known, span)));
  return [...goals, ...others].sort((a, b) => a.start - b.start).map((span) => goalAt(prepared, span));
}

const goalAt = (prepared: Prepared, { start, end }: Span): Goal => ({
  measurable: isMeasurable(wordsOf(prepared, { start, end })),
  evidence: quote(prepared, start, end),
});

const wordsOf = (prepared: Prepared, { start, end }: Span) =>
  prepared.text.slice(start, end).replace(/\s+/g, ' ').trim();
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Spans in order, those that touch made one. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

const ownHeading = new RegExp(
  String.raw`^[^a-z]*(?:(?:short|long)[ -]term |functional |treatment |therapy |massage )?${oneOf`
    goals?|stgs?|ltgs?|objectives?|expected outcomes?|outcomes?
  `}(?: of (?:treatment|therapy|care))?(?: ?\([a-z -]{1,20}\))? ?(?:[:=-]|$)`,
);

/** A list of goals is never longer. */
const mostClauses = 60;

/** A new sentence on the heading's line is a goal only where it speaks like one ("Goals: sit 60 min. Cleared by surgeon."). */
function belongsToHeading(prepared: Prepared, start: number): boolean {
  const lead = prepared.raw.slice(Math.max(0, start - 3), start);
  const words = prepared.text.slice(start, start + 60).trimStart();
  if (!/[.!?]\s*$/.test(lead) || lead.includes('\n') || /(?<!\d)\d[.)]\s*$/.test(lead)) return true;
  return /^(?:[-*\u2022]|\d[.)])/.test(words) || goalStart.test(words);
}

const goalStart = new RegExp(
  `^${oneOf`
    (?:pt|patient|she|he|they) (?:will|to|can)|(?:by|in|within) (?:week|\d)
    improve|increase|incr|inc|decrease|reduce|restore|return|resume|regain|achieve|able|be able
    sit|stand|walk|lift|sleep|drive|reach|dress|carry|climb|run|rtw
    pain|nprs|rom|rotation|flexion|extension|abduction|headache|ha\b|odi|ndi|independent|full duty
    stop|wean|discontinue|tolerate|perform|maintain|work|type|turn|stg|ltg|goals?|long|short|lower|gain
    eliminate|complete
  `}`,
);

function underHeading(prepared: Prepared): Span[] {
  return clauses(prepared)
    .filter((clause) => clause.section === 'goals' && belongsToHeading(prepared, clause.start))
    .slice(0, mostClauses)
    .flatMap(({ start, end }) => {
      const heading = ownHeading.exec(prepared.text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
      const span = { start: start + heading, end };
      return end - span.start > 2 && !isSomebodyElses(before(prepared, start), wordsOf(prepared, span)) ? [span] : [];
    });
}

const before = (prepared: Prepared, start: number) =>
  prepared.text.slice(Math.max(0, start - 40), start).replace(/\s+/g, ' ');

const goalNames = oneOf`
  goals?|stgs?|ltgs?|objectives?|aims?|aiming|hoping|targets?|target outcome
  expected (?:outcome|result|improvement|functional (?:gain|improvement))
  anticipated (?:outcome|improvement|functional (?:gain|improvement))
`;
const ofWhat = oneOf`
  treatment|therapy|massage|care|tx|pt|patient
`;
/** "Goals of treatment (4 wks): ", "goal is to ". */
const goalWord = new RegExp(
  [
    String.raw`\b${goalNames}(?: (?:of|for) ${ofWhat})?\b(?: ?\([a-z -]{1,20}\)(?= ?:))?`,
    '(?: (?:is|are|of|to|include|includes|for|will be|=))?[ :=-]{0,3}',
  ].join(''),
  'g',
);

function behindWord(prepared: Prepared): Span[] {
  return mentions(prepared.text, goalWord).flatMap((match) => {
    const start = match.index + match[0].length;
    const { end } = clauseAt(prepared, Math.min(start, prepared.text.length - 1));
    const span = { start, end: Math.min(end, start + 300) };
    const lead = before(prepared, match.index);
    if (span.end - start < 3 || inBackground(prepared, match.index) || past.test(lead)) return [];
    return isSomebodyElses(lead, wordsOf(prepared, span)) ? [] : [span];
  });
}

/** "Met goals", "PT goals": of another time or another care. */
const past = new RegExp(
  String.raw`\b${oneOf`
    previous|prior|last|old|past|met|no|without
    pt|physical therapy|ot|chiro|dietary|fitness|life|nutrition|weight|personal training|savings|financial|career
    acupuncture|sales
  `}(?:'s)? $`,
);

/** "sit 60 min, pain 7→3/10" are two goals; "1,000 steps" and "pain, numbness" stay together. */
function splitParts(prepared: Prepared, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of prepared.text.slice(start, end).matchAll(/[,;•](?!\d{3})|$/g)) {
    const to = start + match.index;
    const part = trimmed(prepared, from, to);
    if (part && !otherPart.test(wordsOf(prepared, part))) parts.push(part);
    from = to + 1;
  }
  return parts;
}

/** Other elements of the order that follow a goal after a comma. */
const otherPart = new RegExp(
  `^${oneOf`
    medically|medical necessity|med\.? nec|mn\b|necessary|auth|prior auth
    no (?:known )?contra|contra|precaution|electronically|e?-?signed|dr\.? |npi
    \d{1,2} ?(?:visits?|sessions?|units?|u\b|treatments?)|x ?\d|[1-7] ?x ?(?:\/|per|a|w)
    freq|once|twice|weekly|biweekly|biw|tiw
    cpt|icd|dx|failed|insurance|ppo|hmo|97\d{3}
    for \d{1,2} (?:weeks?|wks?|months?)$
    avoid|light pressure|cleared|full body|md\b
    \d{1,3} ?(?:minutes?|mins?)(?: ?(?:sessions?|each|per|x).*)?$
    massage|thank|please|claim|doi
  `}`,
);

function trimmed(prepared: Prepared, start: number, end: number): Span | null {
  const text = prepared.text.slice(start, end);
  const lead = /^[\s•*\-:,.)(\d]*?(?=[a-z<>\u2264\u2265]|\d)/.exec(text)?.[0].length ?? 0;
  const words = text
    .slice(lead)
    .trimEnd()
    .replace(/(?<![.;,])[.;,]+$/, '');
  return /[a-z]{2}/.test(words) ? { start: start + lead, end: start + lead + words.length } : null;
}

/** Purpose told without the word: "improve overhead reach 90→150", "to return to full duty". */
const soThatTheyCan = 'so (?:that )?(?:pt|patient|she|he|they) can[ ]';
const toOrWill = oneOf`
  (?:in order )?to (?:help |allow |enable (?:him |her |pt |patient )?to )?
  will[ ]|should[ ]|expect(?:ed)? (?:to )?|${soThatTheyCan}
  until (?:pt |patient )?(?:can )?
`;
const aims = new RegExp(
  oneOf`
    \b${toOrWill}?${oneOf`
      improve|increase|incr|inc|restore|regain|reduce|decrease|lower|return|rtw|resume|achieve|gain|normalize
      sit|stand|walk|lift|sleep|drive|raise|get back|be able|discontinue|stop|wean
    `}\b
    [\u2191\u2193] ?(?=[a-z])
    \bby (?:wk|week) \d{1,2} ?[:,-] ?(?=[a-z])
  `,
  'g',
);
const leadOfAim = new RegExp(
  String.raw`^(?:[,;\s]|in order |${soThatTheyCan}|to |will |should |expect(?:ed)? (?:to )?)*`,
);
/** "Unable to sit", "difficulty": what is lacking is no aim. */
const lacking = new RegExp(
  String.raw`\b${oneOf`
    unable|inability|not able|cannot|difficult\w{0,3}|failed|trouble|hard|returned|trying|used|able|worse|hurts|pain
    limits:?
  `} (?:to )?$`,
);

function unlabelled(prepared: Prepared): Span[] {
  return mentions(prepared.text, aims).flatMap((match) => {
    const lead = leadOfAim.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const clause = clauseAt(prepared, start);
    if (lead === 0 && start > clause.start && !/[,;:.(-] ?$/.test(before(prepared, start))) return [];
    const rest = prepared.text.slice(start, Math.min(clause.end, start + 160));
    const stop = /[,;](?!\d{3})/.exec(rest)?.index ?? rest.length;
    const span = trimmed(prepared, start, start + stop);
    if (!span || inBackground(prepared, start) || clause.section === 'precautions') return [];
    const words = wordsOf(prepared, span);
    const leading = before(prepared, start);
    const lacks = isSomebodyElses(leading, words) || lacking.test(leading);
    return !lacks && isMeasurable(words) ? [span] : [];
  });
}
