import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import { readFields, readText } from '../../lib/language/read.ts';
import type { FieldReading } from '../../lib/reading.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';
import { ordersIn } from './order-table.ts';
import { checkOrder, letters } from './statuses.ts';

const codes = loadCodeTable();
const context = { codes, today: '2026-11-21', payer: null, state: null };
const orders = [
  'known-orders.tsv',
  'clinic-orders.tsv',
  'hard-orders.tsv',
  'odd-orders.tsv',
  'note-orders.tsv',
].flatMap(ordersIn);

const variants: [string, (text: string) => string][] = [
  ['in upper case', (text) => text.toUpperCase()],
  ['in lower case', (text) => text.toLowerCase()],
  ['with wide spaces', (text) => text.replace(/ /g, '  ')],
  ['with Windows line breaks', (text) => text.replace(/\n/g, '\r\n')],
  ['with blanks around', (text) => `\n  ${text}  \n`],
];

const narrative = (value: string): FieldReading => ({
  id: 'order',
  selector: '#order',
  label: 'Order',
  section: '',
  meaning: 'narrative',
  confidence: 1,
  kind: 'multiline',
  value,
  editable: true,
  options: [],
  signals: [],
});

describe('an order reads the same', () => {
  it.each(variants)('%s', (_, variant) => {
    const differing = orders.filter(({ text }) => letters(checkOrder(variant(text))) !== letters(checkOrder(text)));
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('in a form’s text box as on the command line', () => {
    const differing = orders.filter(({ text }) => {
      const [read, pasted] = [readFields([narrative(text)]), readText(text)];
      return JSON.stringify(check(read, context).summary) !== JSON.stringify(check(pasted, context).summary);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});

describe('the words a finding quotes', () => {
  it.each(orders)('stand where it says: $id', ({ text }) => {
    const report = check(readText(text), context);
    const quoted = report.findings.flatMap(({ evidence, suggestions }) => [
      ...evidence,
      ...suggestions.flatMap(({ replaces }) => replaces ?? []),
    ]);
    for (const { start, end, text: words } of quoted) expect(text.slice(start, end)).toBe(words);
  });
});
