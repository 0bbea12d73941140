import type { PeriodUnit, Phase, Range } from '../referral.ts';
import { lengthOfDates, periodsIn } from './plan-course.ts';
import type { Item } from './plan-item.ts';
import type { Dates, Length } from './plan-length.ts';
import type { Frequency } from './plan-pace.ts';
import type { Visits } from './plan-visits.ts';
import type { Token } from './tokens.ts';

/** A phase while it is being put together. */
export interface Draft {
  frequency: Frequency | null;
  ambiguous: PeriodUnit | null;
  capped: boolean;
  /** How long: a length, dates, or a bare number of periods. */
  length: Pick<Length, 'count' | 'unit'> | null;
  dates: Dates | null;
  count: Range | null;
  lengthCapped: boolean;
  /** The length stood before the frequency: one that follows it at once speaks louder. */
  borrowed: boolean;
  /** Visits said of this phase: "weekly for 6 sessions". */
  visits: Range | null;
}

/** What the items of one passage say together. */
export interface Course {
  drafts: Draft[];
  visits: { is: Visits; cap: boolean; from: number } | null;
  /** A length or count that no frequency claimed: "12 visits over 90 days". */
  loose: Draft | null;
  repeat: Range | null;
  once: boolean;
  /** Care goes on from before: a total may count the visits already made. */
  continues: boolean;
  items: Item[];
}

const emptyDraft = (): Draft => ({
  frequency: null,
  ambiguous: null,
  capped: false,
  length: null,
  dates: null,
  count: null,
  lengthCapped: false,
  borrowed: false,
  visits: null,
});
const isLasting = (draft: Draft | null | undefined) => Boolean(draft && (draft.length || draft.dates || draft.count));
const isPaced = (draft: Draft | null | undefined) => Boolean(draft && (draft.frequency || draft.ambiguous));

/** Items one after the other become phases: a new frequency begins a new phase, a length closes the one before it. */
export function compose(tokens: Token[], items: Item[]): Course {
  const course: Course = { drafts: [], visits: null, loose: null, repeat: null, once: false, continues: false, items };
  for (const [at, item] of items.entries()) place(course, item, tokens, items[at - 1]);
  return course.drafts.length > 1 ? withPhaseVisits(course) : course;
}

/** "weekly x 6 wks, then every 2 wks x 3 visits": the visits belong to their phase and are no total. */
function withPhaseVisits(course: Course): Course {
  const taken = course.drafts.some(({ visits }) => visits !== null && visits === course.visits?.is.count);
  const drafts = course.drafts.map((draft) =>
    draft.visits && draft.frequency && !isLasting(draft)
      ? { ...draft, count: periodsFor(draft.visits, draft.frequency.sessions) }
      : draft,
  );
  return { ...course, drafts, visits: taken ? null : course.visits };
}

/** How many periods so many visits take. */
export const periodsFor = (visits: Range, sessions: Range): Range => [
  Math.ceil(visits[0] / sessions[1]),
  Math.ceil(visits[1] / Math.max(1, sessions[0])),
];

function place(course: Course, item: Item, tokens: Token[], before: Item | undefined) {
  const current = course.drafts.at(-1);
  if (item.kind === 'frequency' || item.kind === 'ambiguous') return placePace(course, item, tokens, before);
  if (item.kind === 'visits') return placeVisits(course, item, current);
  if (item.kind === 'repeat') course.repeat = item.is;
  else if (item.kind === 'once') course.once = true;
  else if (current && isPaced(current) && (!isLasting(current) || (current.borrowed && before?.to === item.from)))
    last(current, item);
  else if (!course.loose) {
    course.loose = emptyDraft();
    last(course.loose, item);
  }
}

function last(draft: Draft, item: Item) {
  draft.length = item.kind === 'length' ? item.is : null;
  draft.dates = item.kind === 'dates' ? item.is : null;
  draft.count = item.kind === 'count' ? item.is : null;
  draft.borrowed = false;
  draft.lengthCapped = item.cap;
}

function placePace(
  course: Course,
  item: Item & { kind: 'frequency' | 'ambiguous' },
  tokens: Token[],
  before: Item | undefined,
) {
  const current = course.drafts.at(-1);
  const follows = before && (before.kind === 'frequency' || before.kind === 'ambiguous') && !isLasting(current);
  if (current && follows && restates(current, item, before, tokens)) return;
  const free = !(current && !isLasting(current)) && !(course.visits && course.loose?.dates);
  const loose = free ? course.loose : null;
  const draft = { ...emptyDraft(), ...(loose ?? {}), borrowed: loose !== null };
  if (loose) course.loose = null;
  if (item.kind === 'frequency') Object.assign(draft, { frequency: item.is, capped: item.cap });
  else draft.ambiguous = item.is;
  course.drafts.push(draft);
}

/** "BIW (2x/wk)", "biweekly (every other week)", "1x/wk to 2x/wk", "3x/wk (M/W/F)" say one thing in two ways. */
function restates(
  current: Draft,
  item: Item & { kind: 'frequency' | 'ambiguous' },
  before: Item,
  tokens: Token[],
): boolean {
  const gap = tokens.slice(before.to, item.from).map(({ text }) => text);
  if (item.kind === 'ambiguous') return !gap.includes('then') && gap.length < 3 && current.frequency !== null;
  if (current.ambiguous) {
    Object.assign(current, { frequency: item.is, ambiguous: null });
    return true;
  }
  const known = current.frequency;
  if (!known) return false;
  if (item.is.weekdays) return true;
  if (known.weekdays || sameFrequency(known, item.is)) {
    current.frequency = item.is;
    return true;
  }
  const join = gap.length === 1 && ['-', 'to', 'or'].includes(gap[0] ?? '');
  if (!join || known.unit !== item.is.unit || known.every[0] !== item.is.every[0]) return false;
  const [low, high] = [
    Math.min(known.sessions[0], item.is.sessions[0]),
    Math.max(known.sessions[1], item.is.sessions[1]),
  ];
  current.frequency = { ...known, sessions: [low, high] };
  return true;
}

const sameFrequency = (one: Frequency, other: Frequency) =>
  one.unit === other.unit && `${one.sessions}/${one.every}` === `${other.sessions}/${other.every}`;

function placeVisits(course: Course, item: Item & { kind: 'visits' }, current: Draft | undefined) {
  if (current && isPaced(current) && !isLasting(current) && !item.is.total && !item.is.until)
    current.visits ??= item.is.count;
  const known = course.visits;
  if (known && (known.is.total || !item.is.total)) return;
  course.visits = { is: item.is, cap: item.cap, from: item.from };
}

/** The phase, once its frequency is known. A range of periods ("every 3-4 days") has no phase of its own. */
export function phaseOf(draft: Draft, frequency: Frequency): Phase | null {
  const [period, longest] = frequency.every;
  if (period !== longest) return null;
  const sessions: Range = draft.capped ? [0, frequency.sessions[1]] : frequency.sessions;
  return { sessionsPerPeriod: sessions, period, periodUnit: frequency.unit, periods: periodsOf(draft, frequency) };
}

/** How many periods a phase lasts, or null when it has no end. */
export function periodsOf(draft: Draft, frequency: Pick<Frequency, 'every' | 'unit'>): Range | null {
  const length = draft.length ?? (draft.dates && lengthOfDates(draft.dates, frequency.unit));
  const periods = draft.count ?? (length && periodsIn(length, frequency.every, frequency.unit));
  return periods && draft.lengthCapped ? [0, periods[1]] : periods;
}
