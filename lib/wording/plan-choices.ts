import type { Suggestion } from '../finding.ts';
import { certaintyOf, type PayerProfile } from '../payers/profile.ts';
import type { Phase } from '../referral.ts';
import type { CheckContext } from '../rule.ts';
import { durationInWords, frequencyInWords, phasesInWords, planSentence, rangeInWords, totalSessions } from './plan.ts';
import { commonPresets, weekly } from './presets.ts';

/** The clinic's plans. Where all of them need an authorization, one that the payer asks none for comes first. */
export function readyPlans({ presets, payer }: Pick<CheckContext, 'presets' | 'payer'>): Phase[][] {
  const named = presets && presets.plans.length > 0 ? presets.plans : commonPresets.plans;
  const plans = named.map(({ phases }) => phases).filter((phases) => phases.length > 0);
  const free = payer ? visitsWithoutAuthorization(payer) : null;
  if (free === null || plans.some((phases) => (totalSessions(phases)?.[1] ?? Number.POSITIVE_INFINITY) <= free))
    return plans;
  return [[weekly(1, free)], ...plans];
}

/** Visits that a payer is known to ask no authorization for; null when it does not say, or nobody is sure. */
const visitsWithoutAuthorization = (payer: PayerProfile): number | null =>
  payer.priorAuthorization.when === 'after' && certaintyOf(payer, 'priorAuthorization') !== 'U'
    ? (payer.priorAuthorization.visits ?? null)
    : null;

/** The ready plans, each with frequency and length. */
export const planChoices = (context: CheckContext): Suggestion[] => readyPlans(context).map(planChoice);

/** A plan as words for free text, and as parts for a form that asks for frequency and duration apart. */
export function planChoice(phases: Phase[]): Suggestion {
  const text = planSentence(phases);
  return { label: text, text: `Plan: ${text}.`, parts: [frequencyPart(phases), durationPart(phases)] };
}

/** How often only, for a referral that already says how long. */
export const frequencyChoices = (context: CheckContext): Suggestion[] =>
  distinct(
    readyPlans(context).flatMap(([first]) => {
      if (!first) return [];
      const text = frequencyInWords(first);
      return [{ label: text, text: `Frequency: ${text}.`, parts: [frequencyPart([first])] }];
    }),
  );

/** How long only, for a referral that already says how often. */
export const durationChoices = (context: CheckContext): Suggestion[] =>
  distinct(
    readyPlans(context)
      .filter((phases) => phases.length === 1)
      .flatMap(([only]) => {
        if (!only?.periods) return [];
        const text = durationInWords(only);
        return [{ label: text, text: `Duration: ${text}.`, parts: [durationPart([only])] }];
      }),
  );

function frequencyPart(phases: Phase[]) {
  const [first] = phases;
  const text = phases.length === 1 && first ? frequencyInWords(first) : phasesInWords(phases);
  return { meaning: 'frequency' as const, text, ...(first && { number: `${first.sessionsPerPeriod[1]}` }) };
}

function durationPart(phases: Phase[]) {
  const lengths = phases.map(durationInWords).filter(Boolean);
  const [only] = phases;
  const number = phases.length === 1 && only?.periods ? rangeInWords(only.periods) : undefined;
  return { meaning: 'duration' as const, text: lengths.join(', then '), ...(number && { number }) };
}

const distinct = (choices: Suggestion[]) =>
  choices.filter(({ text }, at) => choices.findIndex((choice) => choice.text === text) === at);
