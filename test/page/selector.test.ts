// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { lastingSelectorFor, selectorFor } from '../../lib/page/selector.ts';

// The escaping of names is the browser's, and not in jsdom.
beforeAll(() => vi.stubGlobal('CSS', { escape: (name: string) => name }));

/** A field, the selector that finds it now, and the one that may be kept. */
const fields: [string, string, string][] = [
  ['<input id="order">', '#order', '#order'],
  ['<input id="note-77310">', '#note-77310', 'body:nth-of-type(1) > input:nth-of-type(1)'],
  ['<input name="plan">', 'input[name="plan"]', 'input[name="plan"]'],
  ['<input name="pt_1042_plan">', 'input[name="pt_1042_plan"]', 'body:nth-of-type(1) > input:nth-of-type(1)'],
  ['<p></p><input id="f12">', '#f12', '#f12'],
];

describe('the way to a field', () => {
  it.each(fields)('%s: %s, kept as %s', (html, now, kept) => {
    document.body.innerHTML = html;
    const field = document.querySelector('input') as Element;
    expect(selectorFor(field)).toBe(now);
    expect(lastingSelectorFor(field)).toBe(kept);
  });
});
