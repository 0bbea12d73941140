import { describe, expect, it } from 'vitest';
import { readProcedures } from '../../lib/language/procedure.ts';
import { prepare } from '../../lib/language/text.ts';
import { missedProcedures, procedureCases } from './cases/procedure-cases.ts';

const show = (text: string) =>
  readProcedures(prepare(text))
    .map(({ code, technique, vague }) => (vague ? 'vague' : (code ?? technique)))
    .join(', ');

describe('procedures', () => {
  it.each(procedureCases)('%s → %s', (text, procedures) => expect(show(text)).toBe(procedures));

  it('are still missed where recorded', () => {
    expect(missedProcedures.filter(([text, procedures]) => show(text) === procedures)).toEqual([]);
  });

  it('reads the same in capitals and however it is spaced', () => {
    for (const [text] of procedureCases) expect(show(text.toUpperCase().replaceAll(' ', '   '))).toBe(show(text));
  });

  it('quotes the words it rests on', () => {
    const text = 'Massage: Myofascial\n release, CPT 97140';
    expect(readProcedures(prepare(text)).map(({ evidence }) => evidence.text)).toEqual([
      'Myofascial\n release',
      '97140',
    ]);
  });
});
