import { oneOf } from '../one-of.ts';
import type { Precaution, Standing } from '../referral.ts';
import { clauseAt, clauses, sectionAt } from './clauses.ts';
import { readFlat } from './flat.ts';
import { mentions } from './mentions.ts';
import { standingAt } from './negation.ts';
import { isCleared } from './precaution-clearance.ts';
import type { Condition } from './precaution-condition.ts';
import { conditions } from './precaution-conditions.ts';
import { earlySurgery, tooEarly } from './precaution-surgery.ts';
import {
  adaptations,
  healed,
  isEmptyContent,
  kin,
  nothingKnown,
  standsAsPrecaution,
  stopped,
  untaken,
} from './precaution-words.ts';
import { type Prepared, quote } from './text.ts';

/** Conditions that bear on the safety of massage, words of caution, and the statement that there are none. */
export const readPrecautions = (prepared: Prepared): Precaution[] => readFlat(prepared, read);

function read(prepared: Prepared): Precaution[] {
  const named = [...byWords(prepared), ...byCode(prepared), ...byPressure(prepared), ...earlySurgeries(prepared)];
  const none = absences(prepared);
  const general = [...cautions(prepared, none), ...statements(prepared, [...named, ...none])];
  return onceEach([...named, ...none, ...general].sort((a, b) => a.evidence.start - b.evidence.start));
}

/** The first mention of each condition in each standing is enough; a later one may bring the clearance. */
function onceEach(precautions: Precaution[]): Precaution[] {
  const seen = new Set<string>();
  return precautions.filter((each) => {
    const key =
      each.condition === 'general' ? `${each.evidence.start}` : `${each.condition} ${each.standing} ${each.cleared}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function byWords(prepared: Prepared): Precaution[] {
  return conditions.flatMap((condition) =>
    mentions(prepared.text, condition.words).flatMap((match) => {
      const end = match.index + match[0].length;
      if (condition.onlyAsPrecaution && !standsAsPrecaution(prepared, match.index, end)) return [];
      return [found(prepared, condition, match.index, end)];
    }),
  );
}

function found(prepared: Prepared, condition: Condition, start: number, end: number): Precaution {
  const standing = standingOf(prepared, condition, start, end);
  return {
    condition: condition.id,
    level: condition.level,
    standing,
    cleared: isCleared(prepared, start, end),
    ...(standsAsPrecaution(prepared, start, end) && { stated: true as const }),
    evidence: quote(prepared, start, end),
  };
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** A current medication list tells of today; a healed fracture or a stopped drug of the past. */
function standingOf(prepared: Prepared, { id }: Condition, start: number, end: number): Standing {
  const clause = clauseAt(prepared, start);
  const before = flat(prepared.text.slice(Math.max(clause.start, start - 60), start));
  const after = flat(prepared.text.slice(end, Math.min(Math.max(end, clause.end), end + 60)));
  const standing = kin.test(before) ? 'family' : untaken.test(before) ? 'negated' : standingAt(prepared, start, end);
  if (id === 'anticoagulant') {
    if (stopped.test(before) || stopped.test(after)) return 'historical';
    return standing === 'historical' && clause.section === 'medications' ? 'asserted' : standing;
  }
  if (standing !== 'asserted' && standing !== 'conditional') return standing;
  return (healed[id] ?? healed.any)?.test(`${before}|${after}`) ? 'historical' : standing;
}

const code = /\b([a-tv-z]\d[0-9a-b])(?:\.([0-9a-z]{1,4}))?\b(?![/%])/g;

const prefixes = conditions.flatMap(({ codes, ...condition }) =>
  codes
    .split(' ')
    .filter(Boolean)
    .map((prefix) => ({ prefix, condition: { ...condition, codes } })),
);

function byCode(prepared: Prepared): Precaution[] {
  return mentions(prepared.text, code).flatMap((match) => {
    const written = `${match[1] ?? ''}${match[2] ?? ''}`;
    const condition = conditionOf(written);
    return condition ? [found(prepared, condition, match.index, match.index + match[0].length)] : [];
  });
}

/** The longest prefix wins: C43 is a red flag although C means cancer. */
function conditionOf(written: string): Condition | undefined {
  if (/^s(?:12[0-6]|220|320).*[ab]$/.test(written)) return conditions.find(({ id }) => id === 'spinal-fracture');
  if (/^s\d2.*[abcdgk]$/.test(written) && written.length >= 6) return conditions.find(({ id }) => id === 'fracture');
  if (/^s\d1.*a$/.test(written) && written.length >= 6) return conditions.find(({ id }) => id === 'open-wound');
  const fitting = prefixes.filter(
    ({ prefix }) => written.startsWith(prefix) && (prefix.length > 1 || written.length > 3),
  );
  return fitting.sort((a, b) => b.prefix.length - a.prefix.length)[0]?.condition;
}

const bloodPressure = /\b(?:bp|blood pressure)(?: (?:of|is|was|today|reading))?[ :=]{1,3}(\d{2,3}) ?\/ ?(\d{2,3})\b/g;

/** From 180 over 110 on, massage waits (general contraindication lists; to be confirmed by the prescriber). */
function byPressure(prepared: Prepared): Precaution[] {
  const cardiac = conditions.find(({ id }) => id === 'cardiac');
  return mentions(prepared.text, bloodPressure).flatMap((match) => {
    const high = Number(match[1]) > 180 || Number(match[2]) > 110;
    return cardiac && high ? [found(prepared, cardiac, match.index, match.index + match[0].length)] : [];
  });
}

/** Surgery is a story that adapting answers; surgery this recent asks for the surgeon's word. */
const earlySurgeries = (prepared: Prepared): Precaution[] =>
  tooEarly(prepared).map(({ start, end }) => found(prepared, earlySurgery, start, end));

function absences(prepared: Prepared): Precaution[] {
  return nothingKnown.flatMap((pattern) =>
    mentions(prepared.text, pattern).map((match) => ({
      condition: 'none',
      level: 'none' as const,
      standing: 'asserted' as const,
      cleared: false,
      evidence: quote(prepared, match.index, match.index + match[0].trimEnd().length),
    })),
  );
}

const general = (prepared: Prepared, start: number, end: number): Precaution => ({
  condition: 'general',
  level: 'relative',
  standing: 'asserted',
  cleared: isCleared(prepared, start, end),
  evidence: quote(prepared, start, end),
});

function cautions(prepared: Prepared, none: Precaution[]): Precaution[] {
  const taken = (at: number) => none.some(({ evidence }) => evidence.start <= at && at < evidence.end);
  return adaptations.flatMap((pattern) =>
    mentions(prepared.text, pattern).flatMap((match) =>
      taken(match.index) || ['history', 'familyHistory', 'goals'].includes(sectionAt(prepared, match.index) ?? '')
        ? []
        : [general(prepared, match.index, match.index + match[0].trimEnd().length)],
    ),
  );
}

const heading = new RegExp(
  [
    `^[^a-z]*(?:special )?${oneOf`
      precautions?|contra-?indications?|restrictions?|limitations?|cautions?|prec|c\/i|ci|warnings?|avoid
    `}`,
    '(?: ?[/&] ?(?:contra-?indications?|precautions?))?(?: to (?:massage|treatment))? ?[:=-] ?',
  ].join(''),
);

/** A list of precautions is never longer. */
const mostClauses = 60;

/** A new sentence on the heading's line may be about anything ("Precautions: none. Thank you"). */
function belongsToHeading(prepared: Prepared, start: number): boolean {
  const lead = prepared.text.slice(Math.max(0, start - 3), start);
  return !/[.!?]\s*$/.test(lead) || prepared.raw.slice(Math.max(0, start - 3), start).includes('\n');
}

/** Words under a precautions heading say something even where no known condition is among them. */
function statements(prepared: Prepared, known: Precaution[]): Precaution[] {
  return clauses(prepared)
    .filter((clause) => clause.section === 'precautions' && belongsToHeading(prepared, clause.start))
    .slice(0, mostClauses)
    .flatMap(({ start, end }) => {
      const lead = heading.exec(prepared.text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
      const words = prepared.text.slice(start + lead, end).trimEnd();
      const from = start + lead + (words.length - words.trimStart().length);
      const covered = known.some(({ evidence }) => evidence.start < end && evidence.end > start);
      return covered || isEmptyContent(flat(words).trim())
        ? []
        : [general(prepared, from, start + lead + words.length)];
    });
}
