import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../lib/language/areas.ts';
import { prepare } from '../../lib/language/text.ts';
import { areaCases, missedAreas } from './cases/area-cases.ts';

const show = (text: string) =>
  readAreas(prepare(text))
    .map(({ site, side }) => (side ? `${site}:${side}` : site))
    .join(', ');

describe('areas to treat', () => {
  it.each(areaCases)('%s → %s', (text, areas) => expect(show(text)).toBe(areas));

  it('are still missed where recorded', () => {
    expect(missedAreas.filter(([text, areas]) => show(text) === areas)).toEqual([]);
  });

  it('marks the whole body', () => {
    expect(readAreas(prepare('Full body, 60 mins'))).toMatchObject([{ wholeBody: true }]);
    expect(readAreas(prepare('neck'))).toMatchObject([{ wholeBody: false }]);
  });

  it('quotes the region with its side', () => {
    const [area] = readAreas(prepare('Massage  to the Left\nShoulder.'));
    expect(area?.evidence).toEqual({ text: 'Left\nShoulder', start: 16, end: 29 });
  });

  it('reads the same in capitals, with more white space and broken into words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...areaCases), fc.constantFrom('  ', '\t', '\n', '\r\n'), ([text], blank) => {
        expect(show(text.toUpperCase().replaceAll(' ', blank))).toBe(show(text));
      }),
    );
  });

  it('gives evidence that slices back, whatever the text', () => {
    const words = fc.constantFrom(
      'left',
      'R',
      'neck',
      'shoulder',
      ',',
      '/',
      '\n',
      'and',
      'bilat',
      'low back',
      ' ',
      '(',
      'é',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { evidence } of readAreas(prepare(text))) {
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
    );
  });
});
