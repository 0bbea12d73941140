import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check.ts';
import type { Suggestion } from '../../lib/finding.ts';
import { readText } from '../../lib/language/read.ts';
import { blanksIn } from '../../lib/wording/blank.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';
import { ordersIn } from './order-table.ts';

const codes = loadCodeTable();
const prescriber = { name: 'Jane Doe', credential: 'MD', npi: '1234567893' };
const checked = (text: string) =>
  check(readText(text), { codes, today: '2026-11-21', payer: null, state: null, prescriber });

/** What a click does to a text box that holds the whole order. */
function inserted(text: string, { replaces, text: words }: Suggestion): string {
  if (!replaces) return `${text}\n${words}`;
  return text.slice(0, replaces.start) + words + text.slice(replaces.end);
}

const orders = [
  ...ordersIn('known-orders.tsv'),
  ...ordersIn('clinic-orders.tsv'),
  ...ordersIn('hard-orders.tsv'),
  ...ordersIn('odd-orders.tsv'),
  ...ordersIn('note-orders.tsv'),
];

const offers = orders.flatMap(({ id, text }) =>
  checked(text).findings.flatMap(({ rule, suggestions }) =>
    suggestions
      .filter((suggestion) => blanksIn(suggestion.text) === 0)
      .map((suggestion) => ({ id, rule, label: suggestion.label, text, suggestion })),
  ),
);

const of = (text: string, rule: string) => checked(text).findings.filter((finding) => finding.rule === rule).length;
const open = (text: string) => {
  const { toFix, toCheck } = checked(text).summary;
  return toFix + toCheck;
};

describe('a click on a suggestion', () => {
  it.each(offers)('$id: $rule is mended by “$label”', ({ rule, text, suggestion }) => {
    const mended = inserted(text, suggestion);
    expect(of(mended, rule), mended).toBeLessThan(of(text, rule));
    expect(open(mended), mended).toBeLessThanOrEqual(open(text));
  });
});
