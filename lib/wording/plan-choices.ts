import type { Suggestion } from '../finding.ts';
import type { Phase } from '../referral.ts';
import type { CheckContext } from '../rule.ts';
import { durationInWords, frequencyInWords, phasesInWords, planSentence, rangeInWords } from './plan.ts';
import { commonPresets } from './presets.ts';

const presetPlans = ({ presets }: CheckContext): Phase[][] => {
  const plans = presets && presets.plans.length > 0 ? presets.plans : commonPresets.plans;
  return plans.map(({ phases }) => phases).filter((phases) => phases.length > 0);
};

/** The clinic's plans, each with frequency and length. */
export const planChoices = (context: CheckContext): Suggestion[] => presetPlans(context).map(planChoice);

/** A plan as words for free text, and as parts for a form that asks for frequency and duration apart. */
export function planChoice(phases: Phase[]): Suggestion {
  const text = planSentence(phases);
  return { label: text, text: `Plan: ${text}.`, parts: [frequencyPart(phases), durationPart(phases)] };
}

/** How often only, for a referral that already says how long. */
export const frequencyChoices = (context: CheckContext): Suggestion[] =>
  distinct(
    presetPlans(context).flatMap(([first]) => {
      if (!first) return [];
      const text = frequencyInWords(first);
      return [{ label: text, text: `Frequency: ${text}.`, parts: [frequencyPart([first])] }];
    }),
  );

/** How long only, for a referral that already says how often. */
export const durationChoices = (context: CheckContext): Suggestion[] =>
  distinct(
    presetPlans(context)
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
