import { describe, expect, it } from 'vitest';
import { profileById } from '../../lib/payers/index.ts';
import durationNotOpenEnded from '../../lib/rules/duration-not-open-ended.ts';
import durationStated from '../../lib/rules/duration-stated.ts';
import durationWithinPayerWindow from '../../lib/rules/duration-within-payer-window.ts';
import frequencyNotPrn from '../../lib/rules/frequency-not-prn.ts';
import frequencyStated from '../../lib/rules/frequency-stated.ts';
import frequencyUnambiguous from '../../lib/rules/frequency-unambiguous.ts';
import frequencyWithinStandard from '../../lib/rules/frequency-within-standard.ts';
import totalAgreesWithPhases from '../../lib/rules/total-agrees-with-phases.ts';
import { answer, type Case, plan, silentPlan, tryCases, weekly, words } from './answers.ts';

const twiceForSix = { plan: plan([weekly(2, 6)], { totalSessions: [12, 12] }) };
const endless = { plan: plan([weekly(1, null)]) };
const visitsOnly = { plan: { ...silentPlan, hasDuration: true, totalSessions: [10, 10] as [number, number] } };
const biweekly = {
  plan: {
    ...silentPlan,
    ambiguous: true,
    hasDuration: true,
    choices: ['2 visits per week for 8 weeks', '1 visit every 2 weeks for 8 weeks'],
    evidence: [words('biweekly x 8')],
  },
};
const alaska = { payer: profileById('ak-workers-comp') };
const minnesota = { payer: profileById('mn-workers-comp') };

const frequency: Case[] = [
  ['twice a week', twiceForSix, {}, 'met'],
  ['without an end', endless, {}, 'met'],
  ['a number of visits only', visitsOnly, {}, 'missing'],
  ['biweekly is another rule’s business', biweekly, {}, 'notApplicable'],
  ['nothing said', {}, {}, 'missing'],
];

const unambiguous: Case[] = [
  ['twice a week', twiceForSix, {}, 'met'],
  ['biweekly', biweekly, {}, 'problem'],
  ['nothing said', {}, {}, 'notApplicable'],
];

const prn: Case[] = [
  ['planned', twiceForSix, {}, 'met'],
  ['as needed', { plan: { ...silentPlan, prn: true } }, {}, 'advice'],
  ['planned and as needed', { plan: plan([weekly(1, 4)], { prn: true }) }, {}, 'advice'],
  ['nothing said', {}, {}, 'notApplicable'],
];

const standard: Case[] = [
  ['within', { plan: plan([weekly(3, 4)]) }, alaska, 'met'],
  ['above', { plan: plan([weekly(4, 4)]) }, alaska, 'advice'],
  ['three a week into the second month', { plan: plan([weekly(3, 6)]) }, alaska, 'advice'],
  ['fewer from the second month on', { plan: plan([weekly(3, 4), weekly(2, 8), weekly(1, 8)]) }, alaska, 'met'],
  ['weekly after five months', { plan: plan([weekly(1, 24)]) }, alaska, 'advice'],
  ['weekly without an end', { plan: plan([weekly(1, null)]) }, alaska, 'advice'],
  ['three a week in Colorado', { plan: plan([weekly(3, 4)]) }, { payer: profileById('co-workers-comp') }, 'advice'],
  ['another payer', { plan: plan([weekly(4, 4)]) }, {}, 'notApplicable'],
  ['nothing said', {}, alaska, 'notApplicable'],
];

const duration: Case[] = [
  ['six weeks', twiceForSix, {}, 'met'],
  ['a number of visits', visitsOnly, {}, 'met'],
  ['no end', endless, {}, 'missing'],
  ['nothing said', {}, {}, 'missing'],
];

const total: Case[] = [
  ['agrees', twiceForSix, {}, 'met'],
  ['differs', { plan: plan([weekly(2, 6)], { totalSessions: [10, 10], totalMismatch: true }) }, {}, 'problem'],
  ['no total', { plan: plan([weekly(2, 6)]) }, {}, 'notApplicable'],
  ['nothing said', {}, {}, 'notApplicable'],
];

const openEnded: Case[] = [
  ['ends', twiceForSix, {}, 'met'],
  ['ongoing', { plan: plan([weekly(1, null)], { openEnded: true }) }, {}, 'advice'],
  ['nothing said', {}, {}, 'notApplicable'],
];

const payerWindow: Case[] = [
  ['twelve weeks', { plan: plan([weekly(1, 12)]) }, minnesota, 'met'],
  ['fourteen weeks', { plan: plan([weekly(1, 14)]) }, minnesota, 'advice'],
  ['another payer', { plan: plan([weekly(1, 14)]) }, {}, 'notApplicable'],
  ['no end', endless, minnesota, 'notApplicable'],
];

describe('frequency and duration', () => {
  tryCases(frequencyStated, frequency);
  tryCases(frequencyUnambiguous, unambiguous);
  tryCases(frequencyNotPrn, prn);
  tryCases(frequencyWithinStandard, standard);
  tryCases(durationStated, duration);
  tryCases(totalAgreesWithPhases, total);
  tryCases(durationNotOpenEnded, openEnded);
  tryCases(durationWithinPayerWindow, payerWindow);

  const texts = (rule: typeof frequencyStated, referral: Parameters<typeof answer>[1]) => {
    const given = answer(rule, referral);
    return given.kind === 'unmet' ? given.findings[0]?.suggestions?.map(({ text }) => text) : [];
  };

  it('asks which of the readings is meant, in place of the words', () => {
    expect(texts(frequencyUnambiguous, biweekly)).toEqual(biweekly.plan.choices);
  });

  it('offers whole plans where nothing is said, and the missing half otherwise', () => {
    expect(texts(frequencyStated, {})?.[0]).toBe('Plan: 2 visits per week for 6 weeks (12 visits).');
    expect(texts(frequencyStated, visitsOnly)).toEqual([
      'Frequency: 2 visits per week.',
      'Frequency: 1 visit per week.',
    ]);
    expect(texts(durationStated, endless)).toEqual(['Duration: 6 weeks.', 'Duration: 8 weeks.']);
  });
});
