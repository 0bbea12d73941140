import type { Phase } from '../../lib/referral.ts';
import type { PlanPreset } from '../../lib/settings.ts';
import { inDigits } from '../../lib/wording/plan.ts';
import { plan } from '../words.ts';
import { periodName } from './phase-form.ts';

/** What a plan is called on its button: the clinic's own name, or what it says. */
export const presetName = ({ name, phases }: PlanPreset): string =>
  name || phases.map(phaseInShort).join(`, ${plan.next} `);

/** "2 a week for 6 weeks". Short, for choosing: an order gets the whole sentence. */
function phaseInShort(phase: Phase): string {
  const period = periodName(phase);
  const { periods } = phase;
  const visits = `${inDigits(phase.sessionsPerPeriod)} ${plan.every[period]}`;
  return periods ? `${visits} ${plan.for} ${inDigits(periods)} ${plan.units(periods[1])[period]}` : visits;
}
