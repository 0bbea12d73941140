import { expect, it } from 'vitest';
import { profileById } from '../../lib/payers/index.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';
import { planChoices } from '../../lib/wording/plan-choices.ts';
import { commonPresets, weekly } from '../../lib/wording/presets.ts';
import { context } from '../rules/answers.ts';

const lni = profileById('wa-lni') as PayerProfile;
const unsure: PayerProfile = { ...lni, certainty: { priorAuthorization: 'U' } };
const short = { minutes: [], plans: [{ name: 'Short', phases: [weekly(2, 2)] }] };
const sixVisits = '1 visit per week for 6 weeks (6 visits)';

it.each([
  ['of the visits that L&I pays without authorization', lni, commonPresets, sixVisits],
  ['of the clinic where it stays within them', lni, short, '2 visits per week for 2 weeks (4 visits)'],
  ['of the clinic where nobody is sure of them', unsure, commonPresets, '2 visits per week for 6 weeks (12 visits)'],
  [
    'of the clinic for other payers',
    profileById('premera'),
    commonPresets,
    '2 visits per week for 6 weeks (12 visits)',
  ],
  ['of the clinic where nobody pays', null, commonPresets, '2 visits per week for 6 weeks (12 visits)'],
])('the first ready plan is one %s', (_, payer, presets, plan) =>
  expect(planChoices({ ...context, payer, presets })[0]?.label).toBe(plan),
);
