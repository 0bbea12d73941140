import { describe, expect, it } from 'vitest';
import type { HurtingKind, Necessity } from '../../lib/referral.ts';
import necessityAsserted from '../../lib/rules/necessity-asserted.ts';
import necessityHasReasons from '../../lib/rules/necessity-has-reasons.ts';
import necessityPurpose from '../../lib/rules/necessity-purpose.ts';
import necessityStated from '../../lib/rules/necessity-stated.ts';
import { answer, type Case, silent, tryCases, words } from './answers.ts';

const necessity = (more: Partial<Necessity>) => ({ necessity: { ...silent.necessity, ...more } });
const asserted = necessity({ standing: 'asserted', evidence: [words('medically necessary')] });
const negated = necessity({ standing: 'negated', evidence: [words('not medically necessary')] });
const conditional = necessity({ standing: 'conditional', evidence: [words('if necessary')] });
const hurting = (kind: HurtingKind) => necessity({ hurting: [{ kind, evidence: words(kind) }] });

const claim = 'Massage therapy is medically necessary to treat ____. Finding: spasm.';
const unfilled = {
  ...necessity({ standing: 'asserted', evidence: [{ text: 'medically necessary', start: 19, end: 38 }] }),
  sources: [{ field: '', label: '', text: claim }],
};

const stated: Case[] = [
  ['a claim whose condition is a blank', unfilled, {}, 'problem'],
  ['asserted', asserted, {}, 'met'],
  ['denied is another rule’s business', negated, {}, 'met'],
  ['conditional is another rule’s business', conditional, {}, 'met'],
  ['nothing said', {}, {}, 'missing'],
];

const assertedCases: Case[] = [
  ['asserted', asserted, {}, 'met'],
  ['denied', negated, {}, 'problem'],
  ['conditional', conditional, {}, 'problem'],
  ['nothing said', {}, {}, 'notApplicable'],
];

const reasons: Case[] = [
  ['the bare words', asserted, {}, 'advice'],
  ['a finding alone', necessity({ standing: 'asserted', finding: words('spasm') }), {}, 'advice'],
  ['a loss of function', necessity({ standing: 'asserted', functionalLoss: words('cannot sit') }), {}, 'met'],
  ['denied', negated, {}, 'notApplicable'],
  ['nothing said', {}, {}, 'notApplicable'],
];

const purpose: Case[] = [
  ['relaxation', hurting('relaxation'), {}, 'advice'],
  ['stress', hurting('stress'), {}, 'advice'],
  ['maintenance', hurting('maintenance'), {}, 'advice'],
  ['as needed', hurting('prn'), {}, 'advice'],
  ['patient request', hurting('patientRequest'), {}, 'advice'],
  ['wellness', hurting('wellness'), {}, 'advice'],
  ['weak words', hurting('weak'), {}, 'advice'],
  ['no deficit', hurting('noDeficit'), {}, 'advice'],
  ['necessity with no such phrase', asserted, {}, 'met'],
  ['nothing said', {}, {}, 'notApplicable'],
];

describe('medical necessity', () => {
  tryCases(necessityStated, stated);
  tryCases(necessityAsserted, assertedCases);
  tryCases(necessityHasReasons, reasons);
  tryCases(necessityPurpose, purpose);

  it('says once what two words of one kind ask for', () => {
    const phrase = (kind: HurtingKind, text: string) => ({ kind, evidence: words(text) });
    const said = [phrase('maintenance', 'maintenance'), phrase('stress', 'stress'), phrase('maintenance', 'ongoing')];
    const given = answer(necessityPurpose, necessity({ hurting: said }));
    const cards = given.kind === 'unmet' ? given.findings : [];
    expect(cards.map(({ evidence }) => evidence?.map(({ text }) => text))).toEqual([
      ['maintenance', 'ongoing'],
      ['stress'],
    ]);
  });

  it('offers a statement built from what the referral says, with blanks for the rest', () => {
    const given = answer(necessityStated, {
      diagnoses: [{ code: 'M54.2', words: 'neck pain', side: null, standing: 'asserted', evidence: words('M54.2') }],
      ...necessity({ functionalLoss: words('cannot turn head to drive.') }),
    });
    const text = given.kind === 'unmet' ? given.findings[0]?.suggestions?.[0]?.text : '';
    expect(text).toBe(
      'Massage therapy is medically necessary to treat neck pain (M54.2). Finding: ____. Limits: cannot turn head to drive. Tried so far: ____.',
    );
  });
});
