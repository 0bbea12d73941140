import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/language/read.ts';
import type { Diagnosis, Order, Procedure } from '../../lib/referral.ts';
import procedure97124With97140 from '../../lib/rules/procedure-97124-with-97140.ts';
import procedureForMassageTherapist from '../../lib/rules/procedure-for-massage-therapist.ts';
import procedureSpecific from '../../lib/rules/procedure-specific.ts';
import procedureSuitsLymphedema from '../../lib/rules/procedure-suits-lymphedema.ts';
import { answer, type Case, tryCases, words } from './answers.ts';

const coded = (code: string): Procedure => ({ code, technique: '', vague: false, evidence: words(code) });
const named = (technique: string): Procedure => ({ code: null, technique, vague: false, evidence: words(technique) });
const vague: Procedure = { code: null, technique: 'massage', vague: true, evidence: words('massage') };
const diagnosis = (code: string | null, text: string): Diagnosis => ({
  code,
  words: text,
  side: null,
  standing: 'asserted',
  evidence: words(text),
});
const ordered: Order = { massage: true, because: '', evidence: [words('massage therapy')] };

const specific: Case[] = [
  ['a code', { procedures: [coded('97124')] }, {}, 'met'],
  ['a technique', { procedures: [named('myofascial release')] }, {}, 'met'],
  ['a code next to a vague word', { procedures: [vague, coded('97140')] }, {}, 'met'],
  ['bare massage', { procedures: [vague] }, {}, 'problem'],
  ['only the order itself', { order: ordered }, {}, 'problem'],
  ['nothing said', {}, {}, 'missing'],
];

const both: Case[] = [
  ['both codes', { procedures: [coded('97124'), coded('97140')] }, {}, 'advice'],
  ['one code', { procedures: [coded('97124')] }, {}, 'notApplicable'],
  ['nothing said', {}, {}, 'notApplicable'],
];

/** [the order, whether both codes are for the same area or time, as far as it says]. */
const apart: [string, boolean][] = [
  ['97124 low back 30 min and 97140 neck 15 min', false],
  ['97140 to the neck (1 unit), 97124 to the low back (2 units)', false],
  ['97124 and 97140, low back, 60 min', true],
  ['97124 and 97140, low back 30 min and neck 15 min', true],
  ['97124 low back and 97140 neck, 60 min', true],
];

const scope: Case[] = [
  ['exercise', { procedures: [coded('97110')] }, {}, 'advice'],
  ['re-education taken for neuromuscular massage', { procedures: [coded('97112')] }, {}, 'advice'],
  ['massage', { procedures: [coded('97124')] }, {}, 'notApplicable'],
  ['a technique', { procedures: [named('deep tissue massage')] }, {}, 'notApplicable'],
];

const lymphedema: Case[] = [
  [
    'drainage by code words',
    { diagnoses: [diagnosis('I89.0', '')], procedures: [named('manual lymph drainage')] },
    {},
    'met',
  ],
  [
    'another technique',
    { diagnoses: [diagnosis('I97.2', '')], procedures: [named('deep tissue massage')] },
    {},
    'advice',
  ],
  ['in words', { diagnoses: [diagnosis(null, 'arm lymphedema')] }, {}, 'advice'],
  ['no lymphedema', { diagnoses: [diagnosis('M54.2', 'neck pain')] }, {}, 'notApplicable'],
];

describe('procedure', () => {
  tryCases(procedureSpecific, specific);
  tryCases(procedure97124With97140, both);
  it.each(apart)('%s: to be told apart, %s', (order, together) =>
    expect(answer(procedure97124With97140, readText(`Massage therapy, ${order}, weekly x 6.`)).kind === 'unmet').toBe(
      together,
    ),
  );
  tryCases(procedureForMassageTherapist, scope);
  tryCases(procedureSuitsLymphedema, lymphedema);
});
