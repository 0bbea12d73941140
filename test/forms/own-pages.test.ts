// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/meaning/understand.ts';
import { scan } from '../../lib/page/scan.ts';
import { ownPages } from './own-pages.ts';

const shops = [
  'spa booking',
  'refer a friend',
  'contact page',
  'client intake',
  '"message" misspelled',
  'superbill',
  'appointment',
];

const at = (selector: string) => document.querySelector(selector) as HTMLInputElement;

describe('pages that take words about massage every day', () => {
  it.each(ownPages.filter(({ name }) => shops.includes(name)))('$name stays none', ({ html }) => {
    document.title = 'Chart of the week';
    document.body.innerHTML = html;
    for (const field of document.querySelectorAll('input,textarea')) {
      (field as HTMLInputElement).value = 'Massage for 60 minutes please, twice a week';
    }
    expect(scan(document, understand).detected).toBe('none');
  });
});

describe('forms written for the project', () => {
  it.each(ownPages)('$name is $expect', ({ html, expect: expected, fields, filled }) => {
    document.title = 'Chart';
    document.body.innerHTML = html;
    const seen = scan(document, understand);
    expect(seen.detected).toBe(expected);
    const meanings = fields.map(({ selector }) => ({
      selector,
      meaning: seen.fields.find(({ element }) => element === at(selector))?.meaning,
    }));
    expect(meanings).toEqual(fields);
    if (!filled) return;
    at(filled.selector).value = filled.value;
    expect(scan(document, understand).detected).toBe('referral');
  });
});
