import { describe } from 'vitest';
import { profileById } from '../../lib/payers/index.ts';
import type { Authorization, Range } from '../../lib/referral.ts';
import authorizationInPlace from '../../lib/rules/authorization-in-place.ts';
import payerNumbersStated from '../../lib/rules/payer-numbers-stated.ts';
import payerParticulars from '../../lib/rules/payer-particulars.ts';
import payerPaysTherapist from '../../lib/rules/payer-pays-therapist.ts';
import planWithinVisitLimit from '../../lib/rules/plan-within-visit-limit.ts';
import { type Case, plan, silent, tryCases, weekly, words } from './answers.ts';

const authorization = (more: Partial<Authorization>) => ({
  authorization: { ...silent.authorization, evidence: [words('the numbers')], ...more },
});
const visits = (count: number) => plan([weekly(1, count)], { totalSessions: [count, count] as Range });
const payer = (id: string) => ({ payer: profileById(id) });
const claim = { claimNumber: 'AB12345', injuryDate: '2026-09-14' };

const pays: Case[] = [
  ['TRICARE', {}, payer('tricare'), 'problem'],
  ['original Medicare', {}, payer('original-medicare'), 'problem'],
  ['Florida PIP', {}, payer('fl-auto'), 'problem'],
  ['WA L&I', {}, payer('wa-lni'), 'notApplicable'],
  ['no payer', {}, {}, 'notApplicable'],
];

const numbers: Case[] = [
  ['claim and injury', authorization(claim), payer('wa-lni'), 'met'],
  ['claim only', authorization({ claimNumber: 'AB12345' }), payer('wa-lni'), 'problem'],
  ['nothing', {}, payer('workers-comp'), 'missing'],
  ['the VA referral', authorization({ number: 'VA0001234567' }), payer('va-community-care'), 'met'],
  ['no VA referral', {}, payer('va-community-care'), 'missing'],
  ['a payer that never pays', {}, payer('fl-auto'), 'notApplicable'],
  ['no payer', {}, {}, 'notApplicable'],
];

const inPlace: Case[] = [
  ['a number', authorization({ status: 'stated', number: 'A1' }), {}, 'met'],
  ['pending', authorization({ status: 'pending' }), {}, 'problem'],
  ['denied', authorization({ status: 'denied' }), {}, 'problem'],
  ['not required', authorization({ status: 'notRequired' }), {}, 'notApplicable'],
  ['a claim number makes it matter', authorization(claim), {}, 'met'],
  ['six visits at L&I', { plan: visits(6) }, payer('wa-lni'), 'notApplicable'],
  ['seven visits at L&I', { plan: visits(7) }, payer('wa-lni'), 'missing'],
  ['always needed', { plan: visits(6) }, payer('federal-workers-comp'), 'missing'],
  ['a payer that never pays', {}, payer('tricare'), 'notApplicable'],
  ['no payer, nothing said', {}, {}, 'notApplicable'],
];

const limit: Case[] = [
  ['within what was authorized', { plan: visits(12), ...authorization({ visits: 12 }) }, {}, 'met'],
  ['beyond what was authorized', { plan: visits(16), ...authorization({ visits: 12 }) }, {}, 'advice'],
  ['beyond the VA’s first twelve', { plan: visits(16) }, payer('va-community-care'), 'advice'],
  ['within the VA’s first twelve', { plan: visits(12) }, payer('va-community-care'), 'notApplicable'],
  ['no limit known', { plan: visits(40) }, {}, 'notApplicable'],
];

const particulars: Case[] = [
  ['a payer that varies', {}, payer('commercial-ppo'), 'advice'],
  ['a payer that pays', {}, payer('wa-lni'), 'notApplicable'],
  ['no payer', {}, {}, 'notApplicable'],
];

describe('payer and authorization', () => {
  tryCases(payerPaysTherapist, pays);
  tryCases(payerNumbersStated, numbers);
  tryCases(authorizationInPlace, inPlace);
  tryCases(planWithinVisitLimit, limit);
  tryCases(payerParticulars, particulars);
});
