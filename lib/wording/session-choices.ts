import type { Suggestion } from '../finding.ts';
import type { CheckContext } from '../rule.ts';
import { commonPresets } from './presets.ts';
import { sessionInWords, unitsOf } from './session.ts';

/** The clinic's visit lengths, each in minutes and units. */
export function sessionChoices({ presets }: CheckContext): Suggestion[] {
  const lengths = presets && presets.minutes.length > 0 ? presets.minutes : commonPresets.minutes;
  return lengths.map(sessionChoice);
}

export const sessionChoice = (minutes: number): Suggestion => ({
  label: sessionInWords(minutes),
  text: `Each visit: ${sessionInWords(minutes).replace(' per visit', '')}.`,
  parts: [{ meaning: 'units', text: sessionInWords(minutes), number: `${unitsOf(minutes)}` }],
});
