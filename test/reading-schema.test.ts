import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldReading, Reading } from '../lib/reading.ts';
import { parseFrameNews, parseQuestion } from '../lib/reading-schema.ts';

const field: FieldReading = {
  id: 'f1',
  selector: '#order',
  label: 'Order',
  section: '',
  meaning: 'narrative',
  confidence: 0.9,
  kind: 'multiline',
  value: 'Massage therapy',
  editable: true,
  options: [],
  signals: [{ name: 'label', words: 'order', score: 2 }],
};

const reading: Reading = {
  epoch: { document: 'a1', form: 0 },
  detected: 'referral',
  confidence: 0.8,
  site: 'ehr.example',
  product: '',
  signals: [],
  title: 'Referral',
  patient: 'J. R.',
  fields: [field],
  foreignFrames: [],
  chart: '',
  scanMs: 3,
};

const news = { type: 'reading', reading };

/** A message that holds itself, as no JSON can but a structured clone may. */
const cyclic: Record<string, unknown> = { ...news };
cyclic.reading = { ...reading, fields: [{ ...field, options: cyclic }] };
const cyclicType: { type: unknown } = { type: null };
cyclicType.type = cyclicType;

describe('what a frame may say', () => {
  it('is taken as it is', () => expect(parseFrameNews(news)).toEqual(news));

  it('a long text of a real form is taken', () =>
    expect(
      parseFrameNews({ ...news, reading: { ...reading, fields: [{ ...field, value: 'x'.repeat(1_000_000) }] } }),
    ).not.toBeNull());

  const withField = (part: object) => ({ ...news, reading: { ...reading, fields: [{ ...field, ...part }] } });
  const withReading = (part: object) => ({ ...news, reading: { ...reading, ...part } });
  const refused: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['words', 'reading'],
    ['a list', [news]],
    ['an unknown type', { ...news, type: 'settings' }],
    ['a type that is no word', cyclicType],
    ['a reading without fields', { type: 'reading' }],
    ['a cycle', cyclic],
    ['a meaning of its own', withField({ meaning: 'password' })],
    ['a kind of its own', withField({ kind: 'script' })],
    ['more than certain', withField({ confidence: 1.1 })],
    ['no number', withField({ confidence: Number.NaN })],
    ['a value that is no text', withField({ value: { toString: 'x' } })],
    ['a value above any form', withField({ value: 'x'.repeat(1_000_001) })],
    ['a label above any form', withField({ label: 'x'.repeat(2_001) })],
    ['options above any list', withField({ options: Array(5_001).fill('') })],
    ['a detection of its own', withReading({ detected: 'sure' })],
    ['a whole name instead of initials', withReading({ patient: 'Jordan Demo Rivera-Test the Third' })],
    ['a chart above its limit', withReading({ chart: 'x'.repeat(20_001) })],
    ['a length that is no number', withReading({ fields: { length: { valueOf: 1, toString: 1 } } })],
    ['a label with a length', withField({ label: { length: Object.create(null) } })],
    ['fields above any page', withReading({ fields: Array(20_001).fill(field) })],
    ['an epoch without a form', withReading({ epoch: { document: 'a1' } })],
    ['a picked field without a meaning', { type: 'picked', site: 'ehr.example', selector: '#a' }],
  ];
  it.each(refused)('%s is as if nothing was said', (_, message) => expect(parseFrameNews(message)).toBeNull());

  it('what nobody asked for does not pass', () =>
    expect(parseFrameNews({ ...news, reading: { ...reading, tabId: 7 }, html: '<b>' })).toEqual(news));

  it('never throws', () =>
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (message) => {
        expect(parseFrameNews(message)).toBeNull();
        expect(parseFrameNews({ type: 'reading', reading: { ...reading, fields: message } })).not.toBe(undefined);
      }),
    ));
});

describe('what a page of our own may ask', () => {
  it.each([
    [{ type: 'report', tabId: 7 }],
    [{ type: 'check-text', text: '' }],
    [{ type: 'search-codes', query: 'neck', tabId: null }],
    [{ type: 'dismiss', tabId: 7, rule: 'goals-measurable' }],
    [{ type: 'restore', tabId: 7 }],
    [{ type: 'start-referral', tabId: 7 }],
    [{ type: 'take-selection', windowId: 1 }],
    [{ type: 'edition' }],
  ])('%j', (question) => expect(parseQuestion(question)).toEqual(question));

  it.each([
    [{ type: 'report', tabId: '7' }],
    [{ type: 'report' }],
    [{ type: 'check-text', text: 7 }],
    [{ type: 'search-codes', query: 'x'.repeat(2_001), tabId: null }],
    [{ type: 'tab', tabId: 7, tab: null }],
    [{ type: 'constructor' }],
    [{ type: '__proto__' }],
    [null],
    ['report'],
  ])('not %j', (question) => expect(parseQuestion(question)).toBeNull());

  it('never throws', () =>
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (message) => {
        expect(parseQuestion(message)).toBeNull();
      }),
    ));
});
