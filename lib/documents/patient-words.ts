import type { PeriodUnit, Phase, Range, Side } from '../referral.ts';

/** The sentences of the patient's sheet in one language. Short words, short sentences: a sixth-grade reading level. */
export interface PatientWords {
  title: string;
  clinic: string;
  name: string;
  phone: string;
  therapist: string;
  firstVisit: string;
  why: { heading: string; areas: (areas: string) => string; goal: string };
  visits: { heading: string; plan: (plan: string) => string; each: (minutes: string) => string; keep: string };
  expect: { heading: string; lines: string[] };
  tell: { heading: string; lines: string[] };
  followUp: { heading: string; lines: (day: string) => string[] };
  today: { heading: string; lines: string[] };
  emergency: { heading: string; lines: string[] };
  cost: { heading: string; plain: (payer: string) => string[]; self: string[]; refuses: (payer: string) => string };
  /** Heads the questions of benefit-questions.ts. */
  benefits: string;
  side: Record<Side, string>;
  /** Between the items of a list, and before the last. */
  and: string;
  afterwards: string;
  rate: (visits: string, one: boolean, period: number, unit: PeriodUnit) => string;
  length: (count: string, one: boolean, unit: PeriodUnit) => string;
  total: (visits: string, one: boolean) => string;
  range: (low: number, high: number) => string;
}

/** "2 visits each week for 6 weeks, then 1 visit each week for 4 weeks", in the sheet's language. */
export const planInWords = (phases: Phase[], words: PatientWords): string =>
  phases.map((phase) => phaseInWords(phase, words)).join(words.afterwards);

function phaseInWords({ sessionsPerPeriod, period, periodUnit, periods }: Phase, words: PatientWords): string {
  const rate = words.rate(rangeOf(sessionsPerPeriod, words), sessionsPerPeriod[1] === 1, period, periodUnit);
  if (!periods) return rate;
  const length: Range = [periods[0] * period, periods[1] * period];
  return `${rate} ${words.length(rangeOf(length, words), length[1] === 1, periodUnit)}`;
}

export const rangeOf = ([low, high]: Range, words: PatientWords): string =>
  low === high ? `${low}` : words.range(low, high);
