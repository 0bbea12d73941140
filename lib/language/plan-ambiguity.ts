import { planSentence, planTotal } from '../plan.ts';
import type { PeriodUnit, Phase, Plan, Range } from '../referral.ts';
import { type Course, type Draft, periodsOf } from './plan-phases.ts';

type Read = Omit<Plan, 'prn' | 'openEnded' | 'evidence'>;

/** What can be read in two ways is never guessed: the readings are given, to choose from. Null when all is clear. */
export function readAmbiguity(course: Course): Read | null {
  const unclear = course.drafts.find(({ ambiguous, frequency }) => ambiguous && !frequency);
  if (unclear?.ambiguous) return twoPaces(course, unclear, unclear.ambiguous);
  return course.repeat ? repeated(course, course.repeat) : null;
}

const noPhases = { phases: [], ambiguous: true, totalMismatch: false };

/** "biweekly x 8": 8 weeks, or 8 visits, of every two weeks or of twice a week. */
function twoPaces(course: Course, draft: Draft, unit: PeriodUnit): Read {
  const stated = course.visits?.is.count ?? null;
  const readings = readingsOf(draft, unit, course.drafts.length === 1 ? stated : null);
  const totals = readings.flatMap((phase) => planTotal([phase]) ?? []);
  const computed: Range | null =
    totals.length > 0 && course.drafts.length === 1 ? [Math.min(...totals), Math.max(...totals)] : null;
  return {
    ...noPhases,
    choices: readings.map((phase) => planSentence([phase])),
    totalSessions: stated ?? computed,
    hasFrequency: true,
    hasDuration: stated !== null || draft.length !== null || draft.count !== null || draft.dates !== null,
  };
}

function readingsOf(draft: Draft, unit: PeriodUnit, visits: Range | null): Phase[] {
  const rare = (periods: Range | null): Phase => ({ sessionsPerPeriod: [1, 1], period: 2, periodUnit: unit, periods });
  const often = (periods: Range | null): Phase => ({ sessionsPerPeriod: [2, 2], period: 1, periodUnit: unit, periods });
  if (draft.count) {
    const halved = half(draft.count);
    return [rare(halved), rare(draft.count), often(draft.count), often(halved)];
  }
  const lasting = { rare: periodsOf(draft, { every: [2, 2], unit }), often: periodsOf(draft, { every: [1, 1], unit }) };
  if (visits && !lasting.often) return [rare(visits), often(half(visits))];
  return [rare(lasting.rare), often(lasting.often)];
}

const half = ([low, high]: Range): Range => [Math.max(1, Math.floor(low / 2)), Math.max(1, Math.ceil(high / 2))];

/** "repeat x 2 (6 visits each)": twice in all, or twice more. */
function repeated(course: Course, [times]: Range): Read | null {
  const each = course.visits?.is.count ?? null;
  const visits = (factor: number) => each && `${each[1] * factor} visits`;
  const choices = each ? [visits(times), visits(times + 1)].filter((choice) => choice !== null) : [];
  if (course.drafts.length > 0) return null;
  return {
    ...noPhases,
    choices,
    totalSessions: each && [each[0] * times, each[1] * times],
    hasFrequency: false,
    hasDuration: each !== null,
  };
}
