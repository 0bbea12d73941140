import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthorization } from '../../lib/language/authorization.ts';
import { readGoals } from '../../lib/language/goals.ts';
import { readNecessity } from '../../lib/language/necessity.ts';
import { readPayer } from '../../lib/language/payer.ts';
import { readPrecautions } from '../../lib/language/precautions.ts';
import { readProvider } from '../../lib/language/provider.ts';
import { readSignature } from '../../lib/language/signature.ts';
import { type Prepared, prepare } from '../../lib/language/text.ts';
import type { Evidence } from '../../lib/referral.ts';
import { goalCases } from './cases/goals.ts';
import { hurtingCases, necessityCases } from './cases/necessity.ts';
import { precautionCases } from './cases/precautions.ts';
import { signatureCases } from './cases/signature.ts';

const readers = {
  necessity: readNecessity,
  goals: readGoals,
  precautions: readPrecautions,
  signature: readSignature,
  provider: readProvider,
  authorization: readAuthorization,
  payer: readPayer,
};

const texts = [...signatureCases, ...necessityCases, ...hurtingCases, ...goalCases, ...precautionCases].map(
  ([text]) => text,
);
const anyText = fc.constantFrom(...texts);
const anyOrder = fc.array(anyText, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('. '));

/** What is read, without the words and offsets that change with white space and case. */
const gist = (value: unknown): string =>
  JSON.stringify(value, (key, part) => {
    if (['start', 'end', 'field'].includes(key)) return undefined;
    return typeof part === 'string' ? part.toLowerCase().replace(/\s+/g, ' ') : part;
  });

const readAll = (text: string) => Object.values(readers).map((read) => read(prepare(text)));

function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (!value || typeof value !== 'object') return [];
  return 'text' in value && 'start' in value ? [value as Evidence] : Object.values(value).flatMap(evidenceIn);
}

describe('every part of a reading', () => {
  it('quotes words that slice back from the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyOrder, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        for (const { text: words, start, end } of evidenceIn(readAll(text))) expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['upper case', (text: string) => text.toUpperCase()],
    ['lower case', (text: string) => text.toLowerCase()],
    ['wide gaps', (text: string) => text.replaceAll(' ', '   ')],
    ['tabs', (text: string) => text.replaceAll(' ', '\t')],
    ['non-breaking spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blanks around', (text: string) => `  \n ${text} \n`],
  ])('is the same in %s', (_, change) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(gist(readAll(change(text)))).toBe(gist(readAll(text)));
      }),
      { numRuns: 400 },
    );
  });
});

describe('a text of any length', () => {
  const seeds = [
    'signed by dr. a ',
    'not medically necessary ',
    'goal improve 40 to ',
    'no cleared by ob dvt ',
    ': ',
    '(',
    ' ',
    '\n',
    'npi 1 ',
    ', md',
  ];

  const elapsed = (read: (prepared: Prepared) => unknown, text: string) => {
    const prepared = prepare(text);
    const before = performance.now();
    read(prepared);
    return performance.now() - before;
  };

  it.each(seeds)('is read in linear time: "%s"', (seed) => {
    for (const read of Object.values(readers)) {
      const short = Math.min(...[1, 2, 3].map(() => elapsed(read, seed.repeat(40_000 / seed.length))));
      const long = elapsed(read, seed.repeat(320_000 / seed.length));
      expect(long).toBeLessThan(40 * short + 250);
    }
  });
});
