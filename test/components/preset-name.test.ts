import { afterEach, describe, expect, it } from 'vitest';
import { presetName } from '../../components/builders/preset-name.ts';
import { speak } from '../../components/words.ts';
import type { Language } from '../../lib/languages.ts';
import type { Phase } from '../../lib/referral.ts';
import { defaultSettings } from '../../lib/settings.ts';

const phase = (visits: number, periodUnit: Phase['periodUnit'], length: number | null, period = 1): Phase => ({
  sessionsPerPeriod: [visits, visits],
  period,
  periodUnit,
  periods: length === null ? null : [length, length],
});

const phasesOf = (at: number) => defaultSettings.plans[at]?.phases ?? [];

const names: [Language, string, Phase[]][] = [
  ['en', '2 a week for 6 weeks', phasesOf(0)],
  ['es', '2 por semana durante 6 semanas', phasesOf(0)],
  ['en', '2 a week for 4 weeks, then 1 a week for 4 weeks', phasesOf(2)],
  ['es', '2 por semana durante 4 semanas, luego 1 por semana durante 4 semanas', phasesOf(2)],
  ['en', '1 a month for 1 month', [phase(1, 'mo', 1)]],
  ['es', '1 al mes durante 1 mes', [phase(1, 'mo', 1)]],
  ['en', '1 every 2 weeks for 4 × 2 weeks', [phase(1, 'wk', 4, 2)]],
  ['en', '2–3 a week for 6 weeks', [{ ...phase(2, 'wk', 6), sessionsPerPeriod: [2, 3] }]],
  ['es', '1 al día', [phase(1, 'd', null)]],
];

describe('a plan without a name of its own', () => {
  afterEach(() => speak('en'));

  it.each(names)('is called in %s “%s”', (language, name, phases) => {
    speak(language);
    expect(presetName({ name: '', phases })).toBe(name);
  });

  it('keeps the name that the clinic gave it', () =>
    expect(presetName({ name: 'Starter', phases: phasesOf(0) })).toBe('Starter'));
});
