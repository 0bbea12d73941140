// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { scan } from '../../lib/page/scan.ts';
import { ownPages } from './own-pages.ts';

const at = (selector: string) => document.querySelector(selector) as HTMLInputElement;

describe('forms written for the project', () => {
  it.each(ownPages)('$name is $expect', ({ html, expect: expected, fields, filled }) => {
    document.title = 'Chart';
    document.body.innerHTML = html;
    const seen = scan(document);
    expect(seen.detected).toBe(expected);
    const meanings = fields.map(({ selector }) => ({
      selector,
      meaning: seen.fields.find(({ element }) => element === at(selector))?.meaning,
    }));
    expect(meanings).toEqual(fields);
    if (!filled) return;
    at(filled.selector).value = filled.value;
    expect(scan(document).detected).toBe('referral');
  });
});
