import type { Said } from '../languages.ts';
import { certaintyOf, type Fact, type Interval, type PayerProfile } from '../payers/profile.ts';
import type { Referral } from '../referral.ts';
import { firstAbove } from './above-standard.ts';
import { daysAfter, earliest } from './calendar.ts';
import { type CourseStart, courseEnd, courseStart, dayOfVisit } from './course.ts';
import { countedFrom, reasons } from './reasons.ts';

/** In the order in which they are shown when they fall on one day. */
export const dateKinds = [
  'planDue',
  'authorizationNeeded',
  'progressReport',
  'reassessment',
  'certificationEnds',
  'authorizationEnds',
  'courseEnds',
] as const;

export type DateKind = (typeof dateKinds)[number];

/** A day that follows from the order and from what is known of the payer. */
export interface DueDate {
  kind: DateKind;
  /** ISO date. */
  day: string;
  /** What it was counted from, and by which rule. */
  why: Said;
  /** The rule is the payer's and was not read in a primary text. */
  verify: boolean;
}

interface Asked {
  /** ISO date. */
  today: string;
  payer: PayerProfile | null;
}

type Order = Pick<Referral, 'plan' | 'period' | 'orderDate' | 'authorization'>;

/** Every day that can be counted; what neither the order nor the payer gives is absent. */
export function dueDates(order: Order, { today, payer }: Asked): DueDate[] {
  const start = courseStart(order, today);
  const pays = payer?.coversMassageTherapist === 'no' ? null : payer;
  const found = [...(pays ? ofPayer(order, pays, start) : []), ...ofOrder(order, start)];
  return found.sort((a, b) => a.day.localeCompare(b.day) || dateKinds.indexOf(a.kind) - dateKinds.indexOf(b.kind));
}

/** The day of one kind; null when it cannot be counted. */
export const dayOf = (dates: DueDate[], kind: DateKind): string | null =>
  dates.find((date) => date.kind === kind)?.day ?? null;

/** When the clinician looks at the patient again: as the payer asks, and at the end of the course at the latest. */
export const reevaluationDay = (dates: DueDate[]): string | null =>
  dayOf(dates, 'reassessment') ?? dayOf(dates, 'courseEnds');

function ofOrder(order: Order, start: CourseStart): DueDate[] {
  const day = courseEnd(order, start.day);
  const why = order.period.end ? reasons.stated : countedFrom(reasons.plan, start);
  const { endsOn } = order.authorization;
  return [
    ...(day ? [{ kind: 'courseEnds' as const, day, why, verify: false }] : []),
    ...(endsOn ? [{ kind: 'authorizationEnds' as const, day: endsOn, why: reasons.stated, verify: false }] : []),
  ];
}

const ofPayer = (order: Order, payer: PayerProfile, start: CourseStart): DueDate[] =>
  payerDates.flatMap(([kind, fact, count]) => {
    const [day, reason] = count(payer, order, start.day) ?? [];
    if (!day || !reason) return [];
    return [{ kind, day, why: countedFrom(reason, start), verify: certaintyOf(payer, fact) !== 'H' }];
  });

/** The day and its reason; nothing where the payer has no such rule or the plan gives no rate to count with. */
type Count = (payer: PayerProfile, order: Order, start: string) => [string | null, Said] | undefined;

/** Which fact of a payer makes which day. */
const payerDates: [DateKind, Fact, Count][] = [
  ['planDue', 'planDue', planToPayer],
  ['authorizationNeeded', 'priorAuthorization', firstVisitBeyond],
  ['progressReport', 'progressReport', ({ progressReport }, order, start) => due(progressReport, order, start)],
  ['reassessment', 'reassessment', ({ reassessment }, order, start) => due(reassessment, order, start)],
  [
    'certificationEnds',
    'certificationDays',
    ({ certificationDays: days }, _, start) => (days ? [daysAfter(start, days), reasons.days(days)] : undefined),
  ],
  [
    'authorizationEnds',
    'authorizationDays',
    ({ authorizationDays: days, continuation }, { authorization }, start) =>
      days && !authorization.endsOn
        ? [daysAfter(start, days), reasons.authorization(days, continuation?.days)]
        : undefined,
  ],
];

/** Where a payer has a standard for the frequency, it asks for a plan above it only. */
function planToPayer({ planDue, visitsPerWeekByMonth: standard }: PayerProfile, { plan }: Order, start: string) {
  if (!planDue || (standard && !firstAbove(plan.phases, standard))) return undefined;
  return [planDay(planDue, start), reasons.planDue(planDue)] satisfies ReturnType<Count>;
}

const planDay = ({ days, when }: NonNullable<PayerProfile['planDue']>, start: string) =>
  daysAfter(start, when === 'beforeFirstVisit' ? -days : days);

/** Whichever comes first: the visit at the plan's fastest rate, or the weeks. */
function due(interval: Interval | undefined, { plan }: Order, start: string): ReturnType<Count> {
  if (!interval) return undefined;
  const { visits, weeks } = interval;
  const byVisits = visits === undefined ? null : dayOfVisit(plan, start, visits);
  const byWeeks = weeks === undefined ? null : daysAfter(start, weeks * 7);
  const days = [byVisits, byWeeks].filter((day): day is string => day !== null);
  return [earliest(days), reasons.interval(interval)];
}

/** The day on which the first visit falls that needs an authorization, unless one is there or the plan stays below it. */
function firstVisitBeyond(
  { priorAuthorization }: PayerProfile,
  { plan, authorization }: Order,
  start: string,
): ReturnType<Count> {
  const { when, visits } = priorAuthorization;
  if (when === 'never' || visits === undefined || authorization.number) return undefined;
  return [dayOfVisit(plan, start, visits + 1), reasons.visit(visits + 1)];
}
