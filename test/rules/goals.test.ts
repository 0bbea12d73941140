import { describe } from 'vitest';
import goalsMeasurable from '../../lib/rules/goals-measurable.ts';
import goalsStated from '../../lib/rules/goals-stated.ts';
import { type Case, tryCases, words } from './answers.ts';

const measurable = { measurable: true, evidence: words('sit 60 min') };
const vague = { measurable: false, evidence: words('feel better') };

const stated: Case[] = [
  ['a goal', { goals: [measurable] }, {}, 'met'],
  ['a vague goal is another rule’s business', { goals: [vague] }, {}, 'met'],
  ['nothing said', {}, {}, 'missing'],
];

const measured: Case[] = [
  ['measurable', { goals: [measurable] }, {}, 'met'],
  ['one of two', { goals: [vague, measurable] }, {}, 'met'],
  ['vague', { goals: [vague] }, {}, 'problem'],
  ['with blanks', { goals: [{ measurable: true, evidence: words('pain from ____/10') }] }, {}, 'problem'],
  ['nothing said', {}, {}, 'notApplicable'],
];

describe('goals', () => {
  tryCases(goalsStated, stated);
  tryCases(goalsMeasurable, measured);
});
