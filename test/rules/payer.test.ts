import { describe, expect, it } from 'vitest';
import { profileById, profiles } from '../../lib/payers/index.ts';
import type { Authorization, Range } from '../../lib/referral.ts';
import authorizationInPlace from '../../lib/rules/authorization-in-place.ts';
import authorizationOutlastsCourse from '../../lib/rules/authorization-outlasts-course.ts';
import payerNumbersStated from '../../lib/rules/payer-numbers-stated.ts';
import payerParticulars from '../../lib/rules/payer-particulars.ts';
import payerPaysTherapist from '../../lib/rules/payer-pays-therapist.ts';
import payerWordingStated from '../../lib/rules/payer-wording-stated.ts';
import planWithinVisitLimit from '../../lib/rules/plan-within-visit-limit.ts';
import reassessmentPlanned from '../../lib/rules/reassessment-planned.ts';
import { answer, type Case, plan, silent, tryCases, weekly, words } from './answers.ts';

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
  ['no referral number of an HMO', {}, payer('commercial-hmo'), 'missing'],
  ['no VA referral, which the authorization rule asks for', {}, payer('va-community-care'), 'notApplicable'],
  ['a payer that never pays', {}, payer('fl-auto'), 'notApplicable'],
  ['no payer', {}, {}, 'notApplicable'],
];

const inPlace: Case[] = [
  ['a number', authorization({ status: 'stated', number: 'A1' }), {}, 'met'],
  ['pending', authorization({ status: 'pending' }), {}, 'problem'],
  ['denied', authorization({ status: 'denied' }), {}, 'problem'],
  ['not required', authorization({ status: 'notRequired' }), {}, 'notApplicable'],
  ['a claim number makes it matter', authorization(claim), {}, 'met'],
  ['the VA referral', authorization({ number: 'VA0001234567' }), payer('va-community-care'), 'met'],
  ['no VA referral', {}, payer('va-community-care'), 'missing'],
  ['six visits at L&I', { plan: visits(6) }, payer('wa-lni'), 'notApplicable'],
  ['seven visits at L&I', { plan: visits(7) }, payer('wa-lni'), 'missing'],
  ['always needed', { plan: visits(6) }, payer('federal-workers-comp'), 'missing'],
  ['a payer that never pays', {}, payer('tricare'), 'notApplicable'],
  ['no payer, nothing said', {}, {}, 'notApplicable'],
  ['ended yesterday', authorization({ status: 'stated', number: 'A1', endsOn: '2026-11-20' }), {}, 'problem'],
  ['ends today', authorization({ status: 'stated', number: 'A1', endsOn: '2026-11-21' }), {}, 'met'],
  ['ended, at a payer that never pays', authorization({ endsOn: '2026-01-01' }), payer('tricare'), 'notApplicable'],
  ['six visits of a Washington plan', { plan: visits(6) }, payer('wa-ppo'), 'notApplicable'],
  ['seven visits of a Washington plan', { plan: visits(7) }, payer('wa-ppo'), 'advice'],
  ['seven visits in Texas', { plan: visits(7) }, payer('tx-workers-comp'), 'advice'],
  ['no number of visits', {}, payer('wa-lni'), 'notApplicable'],
];

const outlasts: Case[] = [
  ['until the end', { plan: visits(6), ...authorization({ endsOn: '2027-01-31' }) }, {}, 'met'],
  ['ends before the course', { plan: visits(12), ...authorization({ endsOn: '2027-01-31' }) }, {}, 'advice'],
  ['ended already', { plan: visits(12), ...authorization({ endsOn: '2026-10-31' }) }, {}, 'notApplicable'],
  ['ninety days of the VA', { plan: visits(12) }, payer('va-community-care'), 'notApplicable'],
  ['longer than ninety days', { plan: visits(13) }, payer('va-community-care'), 'advice'],
  ['a course without an end', { plan: plan([weekly(1, null)]) }, payer('va-community-care'), 'notApplicable'],
  ['a payer that never pays', { plan: visits(40) }, payer('tricare'), 'notApplicable'],
  ['no payer', { plan: visits(40) }, {}, 'notApplicable'],
];

const goal = (text: string, measurable = true) => ({ measurable, evidence: words(text) });
const limits = { necessity: { ...silent.necessity, functionalLoss: words('sits 20 minutes') } };
const wording: Case[] = [
  ['nothing of what Premera wants', {}, payer('premera'), 'advice'],
  ['one part of three', { plan: visits(8) }, payer('premera'), 'advice'],
  ['all of it', { plan: visits(8), ...limits, goals: [goal('sit 60 minutes')] }, payer('premera'), 'met'],
  [
    'a goal that cannot be measured',
    { plan: visits(8), ...limits, goals: [goal('feel better', false)] },
    payer('premera'),
    'advice',
  ],
  ['no tie to the accident', {}, payer('auto'), 'advice'],
  ['a tie to the accident', { cause: words('s/p MVA') }, payer('auto'), 'met'],
  ['no return to work', { cause: words('injured at work') }, payer('workers-comp'), 'advice'],
  [
    'return to work',
    { cause: words('injured at work'), goals: [goal('RTW full duty 12/1')] },
    payer('workers-comp'),
    'met',
  ],
  ['no symptom', {}, payer('medicare-advantage'), 'advice'],
  ['a payer that wants nothing of its own', {}, payer('self-pay'), 'notApplicable'],
  ['a payer that never pays', {}, payer('original-medicare'), 'notApplicable'],
  ['no payer', {}, {}, 'notApplicable'],
];

const looksAgain: Case[] = [
  [
    'six visits at L&I within a month',
    { plan: plan([weekly(2, 3)], { totalSessions: [6, 6] }) },
    payer('wa-lni'),
    'notApplicable',
  ],
  ['seven visits at L&I', { plan: visits(7) }, payer('wa-lni'), 'advice'],
  ['a report is planned', { plan: visits(7), reassessment: words('progress report 12/20') }, payer('wa-lni'), 'met'],
  ['four weeks in Colorado', { plan: plan([weekly(1, 4)]) }, payer('co-workers-comp'), 'notApplicable'],
  ['six weeks in Colorado', { plan: plan([weekly(1, 6)]) }, payer('co-workers-comp'), 'advice'],
  ['nothing is known of the plan', {}, payer('wa-lni'), 'notApplicable'],
  ['a payer that asks for none', { plan: visits(12) }, payer('premera'), 'notApplicable'],
  ['no payer', { plan: visits(12) }, {}, 'notApplicable'],
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
  ['a payer that never pays', {}, payer('tricare'), 'notApplicable'],
  ['no payer', {}, {}, 'notApplicable'],
];

const english = (said: unknown) => (said as { en: string } | undefined)?.en ?? '';
const findings = (given: ReturnType<typeof answer>) => (given.kind === 'unmet' ? given.findings : []);

describe('payer and authorization', () => {
  tryCases(payerPaysTherapist, pays);
  tryCases(payerNumbersStated, numbers);
  tryCases(authorizationInPlace, inPlace);
  tryCases(planWithinVisitLimit, limit);
  tryCases(payerParticulars, particulars);
  tryCases(authorizationOutlastsCourse, outlasts);
  tryCases(payerWordingStated, wording);
  tryCases(reassessmentPlanned, looksAgain);

  it.each(profiles.filter(({ coversMassageTherapist }) => coversMassageTherapist === 'no'))(
    '$id names another way',
    ({ id, instead }) => {
      const [card] = findings(answer(payerPaysTherapist, {}, payer(id)));
      expect(english(card?.detail)).toContain(instead?.en ?? 'a way of its own');
    },
  );

  /** Whatever a rule draws from a fact that is not sure says so. */
  const unsure: [typeof planWithinVisitLimit, Case[1], string, RegExp][] = [
    [
      authorizationInPlace,
      {},
      'va-community-care',
      /^Add the authorization or referral number for VA Community Care\.$/,
    ],
    [authorizationInPlace, {}, 'nj-auto', /^Add the authorization number for New Jersey PIP\.$/],
    [payerNumbersStated, {}, 'commercial-hmo', /^Add the authorization or referral number for Commercial plan/],
    [
      payerWordingStated,
      {},
      'va-community-care',
      /^Say the episode of care and the date of the first appointment: VA Community Care wants them\.$/,
    ],
    [payerWordingStated, {}, 'workers-comp', /^Say what ties the condition to the accident or injury and 1 more: /],
    [planWithinVisitLimit, { plan: visits(40) }, 'or-medicaid', /Verify with the payer\.$/],
    [planWithinVisitLimit, { plan: visits(40) }, 'va-community-care', /per VA referral\.$/],
    [authorizationOutlastsCourse, { plan: visits(40) }, 'va-community-care', /90 days\.$/],
    [reassessmentPlanned, { plan: visits(40) }, 'wa-lni', /after 6 visits or 4 weeks\.$/],
    [payerParticulars, {}, 'pa-workers-comp', /^Check first: the therapist must hold a Pennsylvania licence/],
  ];
  it.each(unsure)('$id says of $1 how sure it is', (rule, referral, id, sentence) => {
    expect(english(findings(answer(rule, referral, payer(id)))[0]?.summary)).toMatch(sentence);
  });

  it('asks for the year alone where the day of the injury is there', () => {
    const half = authorization({ claimNumber: 'AB12345', injuryDay: words('MVA 8/14') });
    const [card] = findings(answer(payerNumbersStated, half, payer('wa-lni')));
    expect(english(card?.summary)).toMatch(/^Add the year of the injury for /);
  });

  it('writes the day of the report into the order', () => {
    const [card] = findings(answer(reassessmentPlanned, { plan: visits(12) }, payer('wa-lni')));
    expect(card?.suggestions?.[0]?.text).toBe('Progress report due after 6 visits or 4 weeks, by December 19, 2026.');
  });
});
