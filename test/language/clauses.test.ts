import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAt, clauses, inBackground, sectionAt } from '../../lib/language/clauses.ts';
import { prepare } from '../../lib/language/text.ts';
import { sectionCases } from './cases/standing-cases.ts';

const said = (text: string) => {
  const prepared = prepare(text);
  return clauses(prepared).map(({ start, end }) => prepared.text.slice(start, end).trim());
};

describe('clauses', () => {
  it.each([
    ['Neck pain. Massage weekly.', ['neck pain.', 'massage weekly.']],
    ['no DVT; on Eliquis', ['no dvt;', 'on eliquis']],
    ['no DVT but neck pain', ['no dvt', 'but neck pain']],
    ['Dr. Lee, med. necessary, R. shoulder', ['dr. lee, med. necessary, r. shoulder']],
    ['M54.50 for 2.5 weeks', ['m54.50 for 2.5 weeks']],
    ['No known\nlumps', ['no known\nlumps']],
    ['No allergies\nNeck pain', ['no allergies', 'neck pain']],
    ['Dx: M54.2 Plan: massage', ['dx: m54.2', 'plan: massage']],
  ])('%s', (text, parts) => expect(said(text)).toEqual(parts));

  it.each(sectionCases)('%s: %s stands in %s', (text, word, section) => {
    const prepared = prepare(text);
    expect(sectionAt(prepared, prepared.text.indexOf(word))).toBe(section);
  });

  it('tells background from the order', () => {
    const prepared = prepare('PMH: HTN\nPlan: massage');
    expect([6, 20].map((offset) => inBackground(prepared, offset))).toEqual([true, false]);
  });

  it('cover the whole text end to end, each offset in its own', () => {
    const parts = fc.constantFrom('a', ' ', '\n', '. ', '; ', 'PMH: ', 'but ', '- ', 'Plan:\n', 'no ', '2.5');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.nat(), (pieces, at) => {
        const prepared = prepare(pieces.join(''));
        const all = clauses(prepared);
        expect(all.map(({ start, end }) => prepared.text.slice(start, end)).join('')).toBe(prepared.text);
        if (prepared.text === '') return;
        const offset = at % prepared.text.length;
        const { start, end } = clauseAt(prepared, offset);
        expect(start <= offset && offset < end).toBe(true);
      }),
    );
  });
});
