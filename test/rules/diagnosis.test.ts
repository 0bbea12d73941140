import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../lib/languages.ts';
import type { Diagnosis, Referral, Side, Standing } from '../../lib/referral.ts';
import diagnosisEditionCurrent from '../../lib/rules/diagnosis-edition-current.ts';
import diagnosisFitsWords from '../../lib/rules/diagnosis-fits-words.ts';
import diagnosisIsBillable from '../../lib/rules/diagnosis-is-billable.ts';
import diagnosisNotExcluded from '../../lib/rules/diagnosis-not-excluded.ts';
import diagnosisPresent from '../../lib/rules/diagnosis-present.ts';
import diagnosisSequence from '../../lib/rules/diagnosis-sequence.ts';
import diagnosisSideAgrees from '../../lib/rules/diagnosis-side-agrees.ts';
import diagnosisSupportsMassage from '../../lib/rules/diagnosis-supports-massage.ts';
import { realTable } from '../codes/real-table.ts';
import { answer, type Case, said, silent, tryCases, words } from './answers.ts';

const real = { codes: realTable };

/** "M54.50 low back pain": a code, words, or both. */
function diagnosis(text: string, side: Side | null = null, standing: Standing = 'asserted'): Diagnosis {
  const code = /^[A-Z]\d[0-9A-Z.]*\b/.exec(text)?.[0] ?? null;
  return { code, words: text.slice(code?.length ?? 0).trim(), side, standing, evidence: words(text) };
}

const given = (...texts: string[]) => ({ diagnoses: texts.map((text) => diagnosis(text)) });

const present: Case[] = [
  ['a code', given('M54.50'), real, 'met'],
  ['a code and words', given('M54.50 low back pain'), real, 'met'],
  ['words only', given('low back pain'), real, 'problem'],
  ['nothing', {}, real, 'missing'],
  ['a denied code', { diagnoses: [diagnosis('M54.50', null, 'negated')] }, real, 'missing'],
  ["the mother's code", { diagnoses: [diagnosis('M54.50', null, 'family')] }, real, 'missing'],
  ['a past condition', { diagnoses: [diagnosis('M54.50', null, 'historical')] }, real, 'missing'],
  ['a state that stays', { diagnoses: [diagnosis('Z96.651', null, 'historical')] }, real, 'met'],
  ['a suspected condition', { diagnoses: [diagnosis('M54.50', null, 'suspected')] }, real, 'met'],
];

const billable: Case[] = [
  ['a billable code', given('M54.50'), real, 'met'],
  ['a header', given('M54.5'), real, 'problem'],
  ['a billable code and a header', given('M54.2', 'M79.1'), real, 'problem'],
  ['divided this year', given('M72.2 plantar fasciitis'), real, 'problem'],
  ['a missing 7th character', given('S13.4'), real, 'problem'],
  ['not a code', given('M54.99'), real, 'problem'],
  ['words only', given('low back pain'), real, 'notApplicable'],
];

const fits: Case[] = [
  ['the code of the words', given('M79.7 fibromyalgia'), real, 'met'],
  ['panniculitis for fibromyalgia', given('M79.3 fibromyalgia'), real, 'problem'],
  ['fibromatosis for fasciitis', given('M72.21 plantar fasciitis'), real, 'problem'],
  ['the knee for the shoulder', given('M25.561 right shoulder pain'), real, 'problem'],
  ['the neck for the low back', given('M54.2 low back pain'), real, 'problem'],
  ['a neighbouring region', given('M79.12 neck and upper back myalgia'), real, 'met'],
  ['several conditions in one line', given('M54.41 lumbago with sciatica, migraine'), real, 'met'],
  ['words that name no region', given('M54.2 chronic pain after surgery'), real, 'met'],
  ['no words', given('M79.3'), real, 'notApplicable'],
];

const rightShoulder = { site: 'shoulder', side: 'right', wholeBody: false, evidence: words('R shoulder') } as const;

const sides: Case[] = [
  ['the same side', given('M25.511 right shoulder pain'), real, 'met'],
  ['the other side', given('M25.512 right shoulder pain'), real, 'problem'],
  ['a side left open', given('M25.519 right shoulder pain'), real, 'advice'],
  ['both sides, one code', given('M25.511 bilateral shoulder pain'), real, 'advice'],
  ['both sides, both codes', given('M25.511 bilateral shoulder pain', 'M25.512'), real, 'met'],
  ['both sides, a bilateral code', given('M17.0 bilateral knee arthritis'), real, 'met'],
  ['one side, a bilateral code', given('G56.03 right carpal tunnel'), real, 'problem'],
  ['a code without sides', given('M54.50 right low back pain'), real, 'met'],
  ['the side of the area', { diagnoses: [diagnosis('M25.512')], areas: [rightShoulder] }, real, 'problem'],
  ['an injury', given('S43.402A right shoulder sprain'), real, 'problem'],
  ['no side anywhere', given('M25.511 shoulder pain'), real, 'notApplicable'],
];

const supports: Case[] = [
  ['a soft-tissue code', given('M54.50'), real, 'met'],
  ['stress alone', given('Z73.3'), real, 'advice'],
  ['anxiety alone', given('F41.9'), real, 'advice'],
  ['unspecified pain alone', given('R52'), real, 'advice'],
  ['anxiety beside neck pain', given('F41.9', 'M54.2'), real, 'met'],
  ['words only', given('stress'), real, 'notApplicable'],
];

const excluded: Case[] = [
  ['fibromyalgia and myalgia', given('M79.7', 'M79.18'), real, 'advice'],
  ['the same, other way round', given('M79.18', 'M79.7'), real, 'advice'],
  ['low back pain and its strain', given('M54.50', 'S39.012A'), real, 'advice'],
  ['whiplash and neck pain', given('S13.4XXA', 'M54.2'), real, 'advice'],
  ['neck pain and low back pain', given('M54.2', 'M54.50'), real, 'met'],
  ['one code', given('M54.2'), real, 'notApplicable'],
];

const injured = { ...silent.authorization, injuryDate: '2026-10-02' };

const pregnant = (text: string): Pick<Referral, 'precautions' | 'sources'> => ({
  precautions: [
    { condition: 'pregnancy', level: 'relative', standing: 'asserted', cleared: false, evidence: words(text) },
  ],
  sources: [{ field: '', label: '', text }],
});

const sequence: Case[] = [
  ['pregnancy code first, with weeks', given('O26.892', 'M54.50', 'Z3A.24'), real, 'met'],
  ['pain code before pregnancy', given('M54.50', 'O26.892', 'Z3A.24'), real, 'advice'],
  ['pregnancy without weeks', given('O26.892'), real, 'advice'],
  ['replacement without its joint', given('Z47.1'), real, 'advice'],
  ['replacement with its joint', given('Z47.1', 'Z96.651'), real, 'met'],
  ['chronic pain without a site', given('G89.29'), real, 'advice'],
  ['a pain code of a pregnant patient', { ...given('M54.50'), ...pregnant('28 weeks pregnant') }, real, 'advice'],
  ['an injury', given('S13.4XXA'), real, 'met'],
  ['an injury to claim for', { ...given('S13.4XXA'), authorization: injured }, real, 'advice'],
  ['words only', given('low back pain'), real, 'notApplicable'],
];

const edition: Case[] = [
  ['today', given('M54.50'), { ...real, today: '2026-11-21' }, 'met'],
  ['the last day', given('M54.50'), { ...real, today: '2027-09-30' }, 'met'],
  ['the day after', given('M54.50'), { ...real, today: '2027-10-01' }, 'advice'],
  ['the year before', given('M54.50'), { ...real, today: '2026-09-30' }, 'advice'],
  ['no code', {}, real, 'notApplicable'],
];

describe('diagnosis', () => {
  tryCases(diagnosisPresent, present);
  tryCases(diagnosisIsBillable, billable);
  tryCases(diagnosisFitsWords, fits);
  tryCases(diagnosisSideAgrees, sides);
  tryCases(diagnosisSupportsMassage, supports);
  tryCases(diagnosisNotExcluded, excluded);
  tryCases(diagnosisSequence, sequence);
  tryCases(diagnosisEditionCurrent, edition);
});

describe('what a diagnosis finding offers first', () => {
  const offered = (rule: typeof diagnosisPresent, text: string) => {
    const given = answer(rule, { diagnoses: [diagnosis(text)] }, real);
    return given.kind === 'unmet' ? given.findings[0]?.suggestions?.[0] : undefined;
  };

  it.each([
    ['13w6d pregnant', 'sciatica', 'O26.891'],
    ['20 weeks pregnant', 'low back pain', 'O26.892'],
    ['28w0d pregnant', 'sciatica', 'O26.893'],
    ['third trimester', 'pelvic girdle pain', 'O26.893'],
    ['prenatal', 'low back pain', 'O26.899'],
    ['28 weeks pregnant', 'migraine', 'G43.909'],
  ])('puts chapter 15 first: %s, %s → %s', (weeks, text, code) => {
    const given = answer(diagnosisPresent, { diagnoses: [diagnosis(text)], ...pregnant(weeks) }, real);
    const [first] = given.kind === 'unmet' ? (given.findings[0]?.suggestions ?? []) : [];
    expect(first?.text).toBe(`${text} (${code})`);
  });

  it('puts the code beside words that have none', () => {
    expect(offered(diagnosisPresent, 'left sciatica')?.text).toBe('left sciatica (M54.32)');
  });

  it.each([
    ['M54.5 low back pain', 'M54.50', 'M54.50 Low back pain, unspecified'],
    ['M25.51 left shoulder pain', 'M25.512', 'M25.512 Pain in left shoulder'],
    ['S13.4 whiplash', 'S13.4XXA', 'S13.4XXA Sprain of ligaments of cervical spine, initial encounter'],
    ['M72.2 plantar fasciitis, right foot', 'M67.A01', 'M67.A01 Plantar fasciitis, right foot'],
  ])('replaces the code in %j', (text, code, label) => {
    const suggestion = offered(diagnosisIsBillable, text);
    expect(suggestion).toMatchObject({ text: code, label, parts: [{ meaning: 'diagnosis', text: label }] });
    expect(suggestion?.replaces?.text).toBe(text.split(' ')[0]);
  });

  it('offers the code that the words name', () => {
    expect(offered(diagnosisFitsWords, 'M79.3 fibromyalgia')?.text).toBe('M79.7');
    expect(offered(diagnosisFitsWords, 'M25.561 right shoulder pain')?.text).toBe('M25.511');
  });

  it('keeps every summary short', () => {
    const long = `M54.5 ${'low back pain '.repeat(40)}`;
    expect(said(diagnosisIsBillable, { diagnoses: [diagnosis(long)] }, real)).toBe('problem');
    const given = answer(diagnosisPresent, { diagnoses: [diagnosis('low back pain '.repeat(40))] }, real);
    expect(given.kind === 'unmet' && inLanguage(given.findings[0]?.summary ?? '', 'en').length).toBeLessThan(140);
  });
});
