import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/language/read.ts';
import { plansAlone, surroundings } from './cases/plan-surroundings.ts';
import { unseenDistractors } from './cases/unseen-plans.ts';

const planIn = (text: string) => {
  const { phases, totalSessions, ambiguous } = readText(text).plan;
  return { phases, totalSessions, ambiguous };
};

const none = { phases: [], totalSessions: null, ambiguous: false };

describe('a plan', () => {
  it.each(surroundings)('reads the same in "%s"', (around) => {
    for (const plan of plansAlone) expect([plan, planIn(around.replace('{}', plan))]).toEqual([plan, planIn(plan)]);
  });

  it('is not made of what stands in other sentences of the order', () => {
    for (const other of unseenDistractors) {
      expect([other, planIn(`Massage therapy for neck pain. ${other}`)]).toEqual([other, none]);
      expect([other, planIn(`${other}. Massage 2x/wk x 6 wks.`)]).toEqual([other, planIn('2x/wk x 6 wks')]);
    }
  });
});
