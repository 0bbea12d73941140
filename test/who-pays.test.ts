import { describe, expect, it } from 'vitest';
import { readText } from '../lib/language/read.ts';
import { profileById } from '../lib/payers/index.ts';
import type { PayerProfile } from '../lib/payers/profile.ts';
import type { CheckContext } from '../lib/rule.ts';
import { whoPays } from '../lib/who-pays.ts';
import { context } from './rules/answers.ts';

const own = {
  ...profileById('commercial-ppo'),
  id: 'example-health-plan',
  name: 'Example Health Plan',
  alsoCalled: ['EHP Select'],
} as PayerProfile;
const ownOregon = { ...own, id: 'our-saif', name: 'Our agreement with SAIF', narrows: 'workers-comp', state: 'OR' };

const chosen = (id: string) => ({ payer: profileById(id) });
const usual = (id: string | null, state: string | null = null) => ({ usual: { payer: profileById(id), state } });

/** What the order says, what is known besides, who pays, how that is known, and the words that say so. */
const payers: [string, Partial<CheckContext>, string | null, string | null, string | null][] = [
  ['Massage for neck pain', {}, null, null, null],
  ['Massage. Tricare Prime', {}, 'tricare', 'read', 'Tricare'],
  ['Massage. Florida PIP claim 7', {}, 'fl-auto', 'read', 'PIP'],
  [
    'Massage. Claim AB12345 DOI 09/14/2026 employer Acme',
    {},
    'workers-comp',
    'read',
    'Claim AB12345 DOI 09/14/2026 employer',
  ],
  ['Massage. Tricare', usual('wa-lni'), 'tricare', 'read', 'Tricare'],
  ['Massage for neck pain', usual('wa-lni'), 'wa-lni', 'usual', null],
  ['Massage. Tricare', chosen('self-pay'), 'self-pay', 'chosen', 'Tricare'],
  ["Massage. Workers' comp", usual(null, 'WA'), 'wa-lni', 'read', "Workers' comp"],
  ["Massage. Oregon workers' comp", usual(null, 'WA'), 'or-workers-comp', 'read', "workers' comp"],
  ["Massage. Oregon workers' comp", { state: 'AK' }, 'ak-workers-comp', 'read', "workers' comp"],
  ['Massage. EHP select member', { payerProfiles: [own] }, 'example-health-plan', 'read', 'EHP select'],
  ['Massage. EHP selected', { payerProfiles: [own] }, null, null, null],
  ['Massage. Tricare', { payerProfiles: [own] }, 'tricare', 'read', 'Tricare'],
  ["Massage. Oregon workers' comp", { payerProfiles: [ownOregon] }, 'our-saif', 'read', "workers' comp"],
];

const states: [string, Partial<CheckContext>, string | null, string | null, string | null][] = [
  ['Massage. Florida PIP', {}, 'FL', 'read', 'Florida'],
  ['Massage. State: TX', usual(null, 'WA'), 'TX', 'read', 'TX'],
  ['Massage. State: TX', { state: 'OK' }, 'OK', 'chosen', 'TX'],
  ['Massage for neck pain', usual(null, 'WA'), 'WA', 'usual', null],
  ['Massage for neck pain', {}, null, null, null],
];

describe('who pays', () => {
  it.each(payers)('%s', (text, known, id, from, words) => {
    const { payer } = whoPays(readText(text), { ...context, ...known });
    expect([payer.value?.id ?? null, payer.from, payer.evidence?.text ?? null]).toEqual([id, from, words]);
  });

  it.each(states)('%s: the state', (text, known, value, from, words) => {
    const { state } = whoPays(readText(text), { ...context, ...known });
    expect([state.value, state.from, state.evidence?.text ?? null]).toEqual([value, from, words]);
  });

  it('keeps what was read beside what was chosen', () => {
    const { payer } = whoPays(readText('Massage. FL PIP'), { ...context, ...chosen('self-pay') });
    expect([payer.value?.id, payer.read?.id]).toEqual(['self-pay', 'fl-auto']);
  });
});
