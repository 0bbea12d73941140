import type { Phase } from '../referral.ts';
import type { Presets } from '../rule.ts';

/** Visits a week for some weeks. */
export const weekly = (visits: number, weeks: number): Phase => ({
  sessionsPerPeriod: [visits, visits],
  period: 1,
  periodUnit: 'wk',
  periods: [weeks, weeks],
});

/** Common plans, offered as choices until the clinic has set its own. */
export const commonPresets: Presets = {
  minutes: [60, 45, 30],
  plans: [
    { name: 'Twice a week for 6 weeks', phases: [weekly(2, 6)] },
    { name: 'Once a week for 8 weeks', phases: [weekly(1, 8)] },
    { name: 'Twice a week for 4 weeks, then once a week for 4', phases: [weekly(2, 4), weekly(1, 4)] },
  ],
};
