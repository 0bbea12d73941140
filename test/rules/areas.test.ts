import { describe, expect, it } from 'vitest';
import type { Area, Diagnosis, Side } from '../../lib/referral.ts';
import areasExact from '../../lib/rules/areas-exact.ts';
import areasNamed from '../../lib/rules/areas-named.ts';
import areasNotWholeBody from '../../lib/rules/areas-not-whole-body.ts';
import { answer, type Case, tryCases, words } from './answers.ts';

const area = (site: string, text = site, side: Side | null = null): Area => ({
  site,
  side,
  wholeBody: false,
  evidence: words(text),
});
const whole: Area = { site: 'full body', side: null, wholeBody: true, evidence: words('full body') };

const diagnosis = (code: string, text: string): Diagnosis => ({
  code,
  words: text,
  side: null,
  standing: 'asserted',
  evidence: words(code),
});

const named: Case[] = [
  ['one region', { areas: [area('neck')] }, {}, 'met'],
  ['two regions', { areas: [area('neck'), area('shoulder', 'R shldr', 'right')] }, {}, 'met'],
  ['only the whole body', { areas: [whole] }, {}, 'notApplicable'],
  ['LBP, which names a complaint', { sources: [{ field: '', label: '', text: 'chronic LBP' }] }, {}, 'problem'],
  ['a region in a code only', { diagnoses: [diagnosis('M54.2', '')] }, {}, 'missing'],
  ['nothing said', {}, {}, 'missing'],
];

const exact: Case[] = [
  ['low back', { areas: [area('low back')] }, {}, 'met'],
  ['low back pain', { areas: [area('low back', 'low back pain')] }, {}, 'met'],
  ['the abbreviation of a complaint', { areas: [area('low back', 'LBP')] }, {}, 'problem'],
  ['chronic LBP', { areas: [area('low back', 'chronic LBP')] }, {}, 'problem'],
  ['the back, nothing nearer', { areas: [area('back', 'back pain')] }, {}, 'problem'],
  ['LBP and a region', { areas: [area('low back', 'LBP'), area('gluteals')] }, {}, 'met'],
  ['the whole body', { areas: [whole] }, {}, 'notApplicable'],
  ['nothing said', {}, {}, 'notApplicable'],
];

const notWhole: Case[] = [
  ['a region', { areas: [area('neck')] }, {}, 'met'],
  ['the whole body', { areas: [whole] }, {}, 'problem'],
  ['the whole body and a region', { areas: [whole, area('neck')] }, {}, 'problem'],
  ['nothing said', {}, {}, 'notApplicable'],
];

describe('body area', () => {
  tryCases(areasNamed, named);
  tryCases(areasExact, exact);
  tryCases(areasNotWholeBody, notWhole);

  it('offers the region a code names, for the clinician to confirm', () => {
    const diagnoses = [diagnosis('M25.511', '')];
    const given = answer(areasNamed, { diagnoses });
    const offered = given.kind === 'unmet' ? given.findings[0]?.suggestions?.map(({ text }) => text) : [];
    expect(offered).toEqual(['Areas to treat: right shoulder.', 'Areas to treat: ____.']);
  });
});
