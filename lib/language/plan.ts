import { planSentence, planTotal } from '../plan.ts';
import type { Plan, Range } from '../referral.ts';
import { readAmbiguity } from './plan-ambiguity.ts';
import { ownItems } from './plan-context.ts';
import { readFlags } from './plan-flags.ts';
import { findItems } from './plan-items.ts';
import { choosePassage } from './plan-passages.ts';
import { type Course, type Draft, periodsFor, periodsOf, phaseOf } from './plan-phases.ts';
import { inFields } from './plan-regions.ts';
import { type Prepared, quote } from './text.ts';
import { tokenise } from './tokens.ts';

/** Reads how often, for how long and how many visits are ordered. Says nothing where nothing is ordered. */
export function readPlan(prepared: Prepared): Plan {
  const tokens = tokenise(prepared);
  const items = ownItems(tokens, inFields(prepared, tokens, findItems(tokens)));
  const course = choosePassage(tokens, items);
  const flags = readFlags(tokens);
  const evidence = [...course.items, ...flags.spans].map(({ from, to }) =>
    quote(prepared, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
  return { ...planOf(course), prn: flags.prn, openEnded: flags.openEnded, evidence };
}

type Read = Omit<Plan, 'prn' | 'openEnded' | 'evidence'>;

function planOf(course: Course): Read {
  const ambiguity = readAmbiguity(course);
  if (ambiguity) return ambiguity;
  if (course.once) return { ...nothing, totalSessions: [1, 1], hasFrequency: true, hasDuration: true };
  if (course.drafts.length === 0) return visitsOnly(course);
  return withPhases(course);
}

const nothing: Read = {
  phases: [],
  totalSessions: null,
  ambiguous: false,
  choices: [],
  totalMismatch: false,
  hasFrequency: false,
  hasDuration: false,
};

/** "12 visits over 90 days": no phases, but how often follows. */
function visitsOnly({ visits, loose }: Course): Read {
  if (!visits) return countOnly(loose);
  const totalSessions: Range = visits.cap ? [0, visits.is.count[1]] : visits.is.count;
  const lasts = Boolean(loose?.length || loose?.dates?.from);
  return { ...nothing, totalSessions, hasFrequency: lasts, hasDuration: !visits.is.perYear };
}

/** "massage x 6" is six visits; "massage x 6 weeks" has an end, but nobody knows how often. */
const countOnly = (loose: Draft | null): Read => ({
  ...nothing,
  totalSessions: loose?.count ?? null,
  hasDuration: loose !== null,
});

function withPhases(course: Course): Read {
  const stated = course.visits && !course.visits.is.perYear ? course.visits : null;
  if (stated?.is.until && course.drafts.length === 1) {
    return { ...nothing, totalSessions: stated.is.count, hasFrequency: true, hasDuration: true };
  }
  const phases = course.drafts.flatMap((draft) => (draft.frequency ? (phaseOf(draft, draft.frequency) ?? []) : []));
  const [first] = phases;
  const ranged = phases.length === 0 ? rangedTotal(course) : null;
  const open = first && phases.length === 1 && first.periods === null;
  const count = stated && (stated.cap ? ([0, stated.is.count[1]] as Range) : stated.is.count);
  if (open && count) first.periods = periodsFor(count, first.sessionsPerPeriod);
  const computed = open && count ? count : (planTotal(phases) ?? ranged);
  const { totalSessions, totalMismatch } = reconcile(course, computed, count);
  const dated = course.drafts.some(({ dates }) => dates !== null);
  const assumed = course.drafts.some(({ frequency }) => frequency?.assumed);
  return {
    phases,
    totalSessions,
    ambiguous: false,
    choices: assumed ? [planSentence(phases)] : [],
    totalMismatch,
    hasFrequency: true,
    hasDuration: totalSessions !== null || dated || phases.some(({ periods }) => periods !== null),
  };
}

/** "every 3-4 days for a month" has a total without having a phase. */
function rangedTotal({ drafts }: Course): Range | null {
  const [draft] = drafts;
  return draft?.frequency ? periodsOf(draft, draft.frequency) : null;
}

/** The stated total narrows what the phases give; where the two cannot both be true, the phases stand and it is said. */
function reconcile(course: Course, computed: Range | null, stated: Range | null) {
  if (!computed || !stated) return { totalSessions: computed ?? stated, totalMismatch: false };
  if (course.visits?.cap) {
    const most = stated[1];
    return { totalSessions: [Math.min(computed[0], most), Math.min(computed[1], most)] as Range, totalMismatch: false };
  }
  const both: Range = [Math.max(computed[0], stated[0]), Math.min(computed[1], stated[1])];
  const agree = both[0] <= both[1];
  return { totalSessions: agree ? both : computed, totalMismatch: !agree && !isCumulative(course) };
}

/** "Continue … 6 more weeks (total 18)" counts the visits already made. */
const isCumulative = (course: Course) => course.continues && Boolean(course.visits?.is.total);
