import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { readFields, readText } from '../../lib/language/read.ts';
import { controlKinds, type FieldReading, meanings } from '../../lib/reading.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';
import { ordersIn } from '../orders/order-table.ts';

const context = { codes: loadCodeTable(), today: '2026-11-21', payer: null, state: null };
const orders = ordersIn('known-orders.tsv').map(({ text }) => text);

/** Pieces of real orders and of what no order holds, in any order. */
const pieces = fc.oneof(
  fc.constantFrom(...orders),
  fc.constantFrom(
    '1 x ',
    '2x/week ',
    ',',
    '((',
    '\u202e',
    '\u200b',
    'М54.5 ',
    'Ｍ５４．５０',
    '\ud800',
    '\0',
    '----',
    '@',
    '=1+1',
  ),
  fc.string({ unit: 'binary' }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));

const fields: fc.Arbitrary<FieldReading[]> = fc.array(
  fc.record({
    id: fc.string(),
    selector: fc.constant('#a'),
    label: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'Frequency', 'Diagnosis')),
    section: fc.string(),
    meaning: fc.constantFrom(...meanings),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom(...controlKinds),
    value: texts,
    editable: fc.boolean(),
    options: fc.array(fc.string(), { maxLength: 4 }),
    signals: fc.constant([]),
  }),
  { maxLength: 8 },
);

describe('any text of a page', () => {
  it('is read and judged without a throw, and every quotation stands where it is said to', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings } = check(readText(text), context);
        for (const { evidence } of findings)
          for (const { start, end, text: quoted } of evidence) expect(text.slice(start, end)).toBe(quoted);
      }),
      { numRuns: 150 },
    );
  });

  it('in any fields of a form, too', () => {
    fc.assert(
      fc.property(fields, (fields) => {
        const { elements } = check(readFields(fields), context);
        expect(Object.keys(elements).length).toBe(12);
      }),
      { numRuns: 150 },
    );
  });
});
