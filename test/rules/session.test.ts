import { describe } from 'vitest';
import { profileById } from '../../lib/payers/index.ts';
import type { Session } from '../../lib/referral.ts';
import minutesUnitsAgree from '../../lib/rules/minutes-units-agree.ts';
import unitsStated from '../../lib/rules/units-stated.ts';
import unitsWithinCap from '../../lib/rules/units-within-cap.ts';
import { type Case, silent, tryCases, words } from './answers.ts';

const session = (minutes: number | null, units: number | null, conflict = false) => ({
  session: { minutes, units, conflict, evidence: [words('the session')] } satisfies Session,
});

const stated: Case[] = [
  ['minutes', session(60, 4), {}, 'met'],
  ['units alone', session(null, 3), {}, 'met'],
  ['nothing said', {}, {}, 'missing'],
  ['nothing said in a letter for an FSA', {}, { payer: profileById('hsa-fsa') }, 'notApplicable'],
];

const agree: Case[] = [
  ['60 minutes, 4 units', session(60, 4), {}, 'met'],
  ['30 minutes, 4 units', session(30, 4, true), {}, 'problem'],
  ['units alone', session(null, 4), {}, 'notApplicable'],
  ['nothing said', { session: silent.session }, {}, 'notApplicable'],
];

const cap: Case[] = [
  ['4 units', session(60, 4), {}, 'met'],
  ['67 minutes are 4 units', session(67, null), {}, 'met'],
  ['68 minutes are 5 units', session(68, null), {}, 'advice'],
  ['6 units', session(90, 6), {}, 'advice'],
  ['nothing said', {}, {}, 'notApplicable'],
];

describe('minutes and units', () => {
  tryCases(unitsStated, stated);
  tryCases(minutesUnitsAgree, agree);
  tryCases(unitsWithinCap, cap);
});
