import { describe, expect, it } from 'vitest';
import {
  type Edits,
  edited,
  openBlanks,
  placeOf,
  type Spot,
  typedFact,
} from '../../components/document/paper-edits.ts';
import type { Paper } from '../../lib/documents/paper.ts';

const paper = (reason: string): Paper => ({
  title: 'Appeal',
  language: 'en',
  sections: [
    { role: 'who', rows: [{ label: 'Patient', value: '____', fact: 'patient' }] },
    { role: 'text', paragraphs: [`The reason is ${reason}.`, 'I ask for ____ visits.'], bullets: ['the denial'] },
    { role: 'text', ticks: [{ text: 'Other: ____', done: false }] },
  ],
  notes: [],
});

const type = (kind: string, spot: Spot, text: string, edits: Edits = new Map()): Edits =>
  new Map(edits).set(placeOf(kind, spot), text);
const visits: Spot = { section: 1, part: 'paragraphs', from: 'I ask for ____ visits.' };
const reason: Spot = { section: 1, part: 'paragraphs', from: 'The reason is A.' };
const patient: Spot = { section: 0, part: 'rows', from: '____', label: 'Patient', fact: 'patient' };

describe('what is typed on a paper', () => {
  it('stays while another part of it is made anew', () => {
    const edits = type('appeal', visits, 'I ask for 8 visits.');
    for (const each of ['A', 'B'])
      expect(edited(paper(each), 'appeal', edits).sections[1]?.paragraphs?.[1]).toBe('I ask for 8 visits.');
  });

  it('comes back with the text that it was typed over', () => {
    const edits = type('appeal', reason, 'My words about A.');
    const first = (each: string) => edited(paper(each), 'appeal', edits).sections[1]?.paragraphs?.[0];
    expect([first('A'), first('B'), first('A')]).toEqual([
      'My words about A.',
      'The reason is B.',
      'My words about A.',
    ]);
  });

  it('belongs to its paper, unless it says who the paper is about', () => {
    const edits = type('appeal', patient, 'Jo Test', type('appeal', visits, 'I ask for 8 visits.'));
    const other = edited(paper('A'), 'letter', edits);
    expect(other.sections[0]?.rows?.[0]?.value).toBe('Jo Test');
    expect(other.sections[1]?.paragraphs?.[1]).toBe('I ask for ____ visits.');
    expect(typedFact(edits, 'patient', '____')).toBe('Jo Test');
  });

  it('closes a blank', () => {
    expect(openBlanks(paper('A'))).toBe(3);
    expect(openBlanks(edited(paper('A'), 'appeal', type('appeal', patient, 'Jo Test')))).toBe(2);
  });

  it('may empty a text', () => {
    const edits = type('appeal', { section: 2, part: 'ticks', from: 'Other: ____' }, '');
    expect(edited(paper('A'), 'appeal', edits).sections[2]?.ticks).toEqual([{ text: '', done: false }]);
  });
});
