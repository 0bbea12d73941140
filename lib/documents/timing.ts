import type { PeriodUnit, Phase, Plan, Range, Referral } from '../referral.ts';
import { planSentence, totalSessions } from '../wording/plan.ts';
import { systems } from './codings.ts';
import { planAsWritten, planWords } from './order-words.ts';

/** FHIR R4 Timing, as far as a course of visits needs it. */
export interface Timing {
  repeat?: Repeat;
  /** The whole plan in words: a Timing can hold one rate only. */
  code: { text: string };
}

interface Repeat {
  boundsDuration?: Quantity;
  boundsRange?: { low: Quantity; high: Quantity };
  boundsPeriod?: { start?: string; end?: string };
  count?: number;
  countMax?: number;
  duration?: number;
  durationUnit?: 'min';
  frequency?: number;
  frequencyMax?: number;
  period?: number;
  periodUnit?: PeriodUnit;
}

interface Quantity {
  value: number;
  unit: string;
  system: string;
  code: PeriodUnit;
}

/**
 * One rate with its length as FHIR says it; a plan in several phases as its length, its number of visits and its words,
 * because the rate of one phase alone would say something else: each phase has a Timing of its own beside it. What can
 * be read in two ways stays in the words.
 */
export function timingOf(referral: Referral): Timing {
  const repeat = { ...course(referral), ...visitLength(referral) };
  return { ...(Object.keys(repeat).length > 0 && { repeat }), code: { text: inWords(referral) } };
}

/** Each phase of a plan that has several, in their order; [] for a plan that one Timing holds. */
export function phaseTimings({ plan, session }: Pick<Referral, 'plan' | 'session'>): Timing[] {
  if (plan.ambiguous || plan.totalMismatch || plan.phases.length < 2) return [];
  return plan.phases.map((phase) => ({
    repeat: { ...length([phase]), ...visits(totalSessions([phase])), ...rate(phase), ...visitLength({ session }) },
    code: { text: planSentence([phase]) },
  }));
}

const inWords = (referral: Referral): string =>
  referral.plan.ambiguous ? planAsWritten(referral.plan) : planWords(referral);

function course(referral: Referral): Repeat {
  const { plan } = referral;
  if (plan.ambiguous || plan.totalMismatch) return {};
  const [first, ...later] = plan.phases;
  return { ...bounds(referral), ...count(plan), ...(first && later.length === 0 && rate(first)) };
}

function rate({ sessionsPerPeriod: [low, high], period, periodUnit }: Phase): Repeat {
  // "Up to 3": FHIR counts from one.
  const frequency = Math.max(1, low);
  return { frequency, ...(high > frequency && { frequencyMax: high }), period, periodUnit };
}

const count = ({ totalSessions: stated, phases }: Plan): Repeat => visits(stated ?? totalSessions(phases));

function visits(total: Range | null): Repeat {
  const [low, high] = total ?? [0, 0];
  if (high < 1) return {};
  return { count: Math.max(1, low), ...(high > Math.max(1, low) && { countMax: high }) };
}

function bounds({ plan, period: { start, end } }: Referral): Repeat {
  const known = length(plan.phases);
  if (known) return known;
  return start || end ? { boundsPeriod: { ...(start && { start }), ...(end && { end }) } } : {};
}

function length(phases: Phase[]): Repeat | null {
  const [low, high] = lengthOf(phases) ?? [null, null];
  if (!low || !high) return null;
  return low.value === high.value ? { boundsDuration: high } : { boundsRange: { low, high } };
}

/** The shortest and the longest course, in the unit of the phases, or in days where they differ. */
function lengthOf(phases: Phase[]): [Quantity, Quantity] | null {
  const units = [...new Set(phases.map(({ periodUnit }) => periodUnit))];
  const unit = units.length === 1 ? (units[0] ?? 'd') : 'd';
  const sum: Range = [0, 0];
  for (const { periods, period, periodUnit } of phases) {
    if (!periods) return null;
    const each = period * (unit === 'd' ? days[periodUnit] : 1);
    sum[0] += periods[0] * each;
    sum[1] += periods[1] * each;
  }
  return sum[1] > 0 ? [quantity(sum[0], unit), quantity(sum[1], unit)] : null;
}

/** A month counts as four weeks, as prescribers and payers count visits. */
const days: Record<PeriodUnit, number> = { d: 1, wk: 7, mo: 28 };

const names: Record<PeriodUnit, string> = { d: 'days', wk: 'weeks', mo: 'months' };

const quantity = (value: number, code: PeriodUnit): Quantity => ({
  value,
  unit: names[code],
  system: systems.units,
  code,
});

const visitLength = ({ session: { minutes, conflict } }: Pick<Referral, 'session'>): Repeat =>
  minutes === null || conflict ? {} : { duration: minutes, durationUnit: 'min' };
