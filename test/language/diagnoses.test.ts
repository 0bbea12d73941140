import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDiagnoses } from '../../lib/language/diagnoses.ts';
import { prepare } from '../../lib/language/text.ts';
import { diagnosisCases, missedDiagnoses } from './cases/diagnosis-cases.ts';

const show = (text: string) =>
  readDiagnoses(prepare(text)).map(
    ({ code, words, side, standing }) =>
      `${code ?? '-'}${words && ` ${words}`}${side ? `:${side}` : ''}${standing === 'asserted' ? '' : ` !${standing}`}`,
  );

describe('diagnoses', () => {
  it.each(diagnosisCases)('%s → %s', (text, diagnoses) => expect(show(text)).toEqual(diagnoses));

  it('are still missed where recorded', () => {
    expect(missedDiagnoses.filter(([text, diagnoses]) => show(text).join() === diagnoses.join())).toEqual([]);
  });

  it('quotes the code alone, so that it can be replaced', () => {
    const [diagnosis] = readDiagnoses(prepare('Dx:  m545 low back pain'));
    expect(diagnosis).toMatchObject({ code: 'M54.5', evidence: { text: 'm545', start: 5, end: 9 } });
  });

  it('reads the same in capitals and with more white space', () => {
    fc.assert(
      fc.property(fc.constantFrom(...diagnosisCases), fc.constantFrom('  ', '\t', '     '), ([text], blank) => {
        expect(show(text.toUpperCase().replaceAll(' ', blank))).toEqual(show(text));
      }),
    );
  });

  it('gives evidence that slices back, whatever the text', () => {
    const words = fc.constantFrom(
      'M54.50',
      'm545',
      '/512',
      'M25.511',
      'low back pain',
      'LBP',
      ',',
      '(',
      '\n',
      'no',
      ' ',
      'Dx:',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { evidence } of readDiagnoses(prepare(text))) {
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
    );
  });
});
