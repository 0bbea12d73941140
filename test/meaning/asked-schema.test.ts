import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAskedPage } from '../../lib/meaning/asked-schema.ts';
import { understand } from '../../lib/meaning/understand.ts';
import { field, page, referral } from './pages.ts';

const message = (page: unknown) => ({ type: 'understand', page: JSON.stringify(page) });
const asked = (fields: unknown) => message({ ...referral, fields });

describe('what a frame asks about its page', () => {
  it('is taken as it is', () => expect(parseAskedPage(message(referral))).toEqual(referral));

  const refused: [string, unknown][] = [
    ['nothing', undefined],
    ['another message', { type: 'report', tabId: 1 }],
    ['no text', { type: 'understand', page: referral }],
    ['no JSON', { type: 'understand', page: '{' }],
    ['a page without its fields', message({ ...referral, fields: undefined })],
    ['a field of another kind', asked([{ ...field('Diagnosis'), kind: 'password' }])],
    ['a text far longer than any label', asked([field('x'.repeat(2_000))])],
    ['more fields than a page can have', asked(Array.from({ length: 20_001 }, () => field('')))],
  ];
  it.each(refused)('%s gets no answer', (_, message) => expect(parseAskedPage(message)).toBeNull());

  it('loses a hint that settings had damaged, and nothing else', () => {
    const parsed = parseAskedPage(asked([{ ...field('Diagnosis'), hint: { meaning: 'password', name: 'x' } }]));
    expect(parsed?.fields).toEqual([field('Diagnosis')]);
  });

  it('is answered whatever its words are', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('Massage referral', 'Dx (ICD-10)', '((((', 'a-z_A'.repeat(60)),
    );
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (title, labels) => {
        const parsed = parseAskedPage(
          message(page({ title, headings: labels, fields: labels.map((label) => field(label)) })),
        );
        expect(parsed).not.toBeNull();
        if (parsed) expect(understand(parsed).fields).toHaveLength(labels.length);
      }),
      { numRuns: 300 },
    );
  });
});
