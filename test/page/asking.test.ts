// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { AskedPage } from '../../lib/meaning/asked.ts';
import { parseAskedPage } from '../../lib/meaning/asked-schema.ts';
import { understand } from '../../lib/meaning/understand.ts';
import { scan } from '../../lib/page/scan.ts';
import { rows } from '../meaning/massage-rows.ts';

/** What a page asks, in order. */
function asked(html: string): AskedPage[] {
  document.body.innerHTML = html;
  const pages: AskedPage[] = [];
  scan(document, (page) => {
    pages.push(structuredClone(page));
    return understand(page);
  });
  return pages;
}

const many = (count: number, html: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => html(index)).join('');
const long = 'Referral '.repeat(500);

/** Pages that say more than anybody could mean. */
const loud: [string, string][] = [
  [
    'a thousand labels for one field',
    `${many(1200, (index) => `<label for="x">Label ${index}</label>`)}<input id="x">`,
  ],
  ['thousands of buttons', `<input>${many(3000, (index) => `<button>Go ${index}</button>`)}`],
  ['long names', `<form id="${long}" name="${long}" action="${long}"><input id="${long}" name="${long}"></form>`],
  [
    'long words',
    `<h1>${long}</h1><label>${long}<input placeholder="${long}" title="${long}" aria-label="${long}"></label>`,
  ],
  [
    'long choices',
    `<label>Type <select multiple>${many(300, (index) => `<option selected>${index} ${long}</option>`)}</select></label>`,
  ],
  [
    'a long text',
    `<h1>Referral</h1><label>Reason for referral <textarea>massage ${'x'.repeat(50_000)}</textarea></label>`,
  ],
];

describe('what a page asks', () => {
  it.each(loud)('gets an answer: %s', (_, html) => {
    const pages = asked(html);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(parseAskedPage({ type: 'understand', page: JSON.stringify(page) })).toEqual(page);
  });

  const form = (text: string) =>
    `<h1>Referral</h1><label>Reason for referral <textarea>${text}</textarea></label><label>Diagnosis <input value="M54.50"></label>`;

  it('holds nothing of what was typed, as long as it is not known to matter', () => {
    expect(JSON.stringify(asked(form('knee surgery, Ana Cruz')))).not.toMatch(/knee|Cruz|M54/);
  });

  it.each(rows.filter(([, talk]) => talk !== 'none'))('holds whatever the worker knows as massage: %s', (text) => {
    expect(
      asked(form(text))
        .at(-1)
        ?.typed.map((typed) => typed.text),
    ).toEqual([text]);
  });

  it('holds a text that may name massage, of an order form, and no other', () => {
    const pages = asked(form('massage for Ana Cruz'));
    expect(pages.map(({ typed }) => typed)).toEqual([
      [],
      [{ label: 'Reason for referral', text: 'massage for Ana Cruz' }],
    ]);
    expect(asked('<h1>Checkout</h1><label>Gift note <textarea>massage for Ana</textarea></label>')).toHaveLength(1);
  });
});
