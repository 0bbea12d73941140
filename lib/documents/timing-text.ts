import type { AnyRepeat, AnyServiceRequest } from './resource-schema.ts';

type Contained = NonNullable<AnyServiceRequest['contained']>[number];

/** The plan of a ServiceRequest in words; '' when it has none. */
export function timingText({ occurrenceTiming, contained = [] }: AnyServiceRequest): string {
  const phases = contained.filter(isPhase).map((phase) => courseText(phase.occurrenceTiming));
  if (phases.length === 0) return courseText(occurrenceTiming);
  const counted = total(occurrenceTiming?.repeat ?? {});
  return [phases.map(withoutTotal).join(', then '), counted && `(${counted})`].filter(Boolean).join(' ');
}

const isPhase = ({ resourceType, basedOn }: Contained) =>
  resourceType === 'ServiceRequest' && (basedOn?.some(({ reference }) => reference === '#') ?? false);

/** The visits of one phase stand in the sum of all. */
const withoutTotal = (phase: string) => phase.replace(/ \([^()]*\)$/, '');

function courseText(occurrenceTiming: AnyServiceRequest['occurrenceTiming']): string {
  const words = occurrenceTiming?.code?.text ?? occurrenceTiming?.code?.coding?.[0]?.display ?? '';
  const { repeat } = occurrenceTiming ?? {};
  if (!repeat) return words;
  const counted = total(repeat);
  if (!repeat.frequency || !repeat.periodUnit) return words || [counted, length(repeat)].filter(Boolean).join(' ');
  const visits = `${between(repeat.frequency, repeat.frequencyMax)} ${repeat.frequency === 1 && !repeat.frequencyMax ? 'visit' : 'visits'}`;
  return [visits, pace(repeat), length(repeat), counted && `(${counted})`].filter(Boolean).join(' ');
}

/** "60 minutes"; '' when the length of a visit is not given. */
export function visitText({ occurrenceTiming }: AnyServiceRequest): string {
  const { duration, durationUnit } = occurrenceTiming?.repeat ?? {};
  if (!duration) return '';
  return durationUnit === 'h' ? `${duration * 60} minutes` : `${duration} ${unitNames[durationUnit ?? 'min']}s`;
}

/** First and last day, where the plan is given as dates. */
export function datesText({ occurrenceTiming, occurrencePeriod }: AnyServiceRequest): string {
  const { start, end } = occurrenceTiming?.repeat?.boundsPeriod ?? occurrencePeriod ?? {};
  return [start, end].filter(Boolean).join(' to ');
}

function pace({ period = 1, periodMax, periodUnit = 'wk' }: AnyRepeat): string {
  const unit = unitNames[periodUnit];
  return period === 1 && !periodMax ? `per ${unit}` : `every ${between(period, periodMax)} ${unit}s`;
}

function length({ boundsDuration, boundsRange }: AnyRepeat): string {
  const low = boundsDuration ?? boundsRange?.low;
  const high = boundsDuration ?? boundsRange?.high;
  if (low?.value === undefined || high?.value === undefined) return '';
  const count = between(low.value, high.value === low.value ? undefined : high.value);
  const unit = unitNames[(high.code ?? high.unit ?? '') as keyof typeof unitNames] ?? high.unit?.replace(/s$/, '');
  return unit ? `for ${count} ${unit}${count === '1' ? '' : 's'}` : '';
}

const total = ({ count, countMax }: AnyRepeat): string =>
  count ? `${between(count, countMax)} ${count === 1 && !countMax ? 'visit' : 'visits'}` : '';

const between = (low: number, high: number | undefined) =>
  high === undefined || high === low ? `${low}` : `${low} to ${high}`;

const unitNames = { s: 'second', min: 'minute', h: 'hour', d: 'day', wk: 'week', mo: 'month', a: 'year' } as const;
