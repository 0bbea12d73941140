// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { understand } from '../../lib/meaning/understand.ts';
import { type Scan, scan } from '../../lib/page/scan.ts';
import { type LayoutPage, layoutPages } from './layouts.ts';
import { layoutPages4 } from './layouts-4.ts';
import { layoutPages5 } from './layouts-5.ts';

/** Loads a page as a browser would, with the shadow roots that its templates declare. */
function open({ page }: LayoutPage): void {
  const html = readFileSync(resolve(import.meta.dirname, `layouts/${page}.htm`), 'utf8');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.title = parsed.title;
  document.body.innerHTML = parsed.body.innerHTML;
  attachShadows(document);
}

function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) attachShadows(shadow);
  }
}

/** "#host input" is an input in the document, or one in the shadow root of the host. */
function at(selector: string): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(selector);
  const [host, inner] = selector.split(' ');
  return found ?? document.querySelector(host ?? '')?.shadowRoot?.querySelector(inner ?? '') ?? null;
}

function fill(control: HTMLElement | null, value: string): void {
  if (control instanceof HTMLSelectElement) {
    for (const option of control.options) option.selected = option.text.trim() === value;
  } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
  else if (control) control.textContent = value;
}

const meaningOf = (seen: Scan, control: HTMLElement | null) =>
  seen.fields.find(({ parts }) => control !== null && parts.includes(control))?.meaning;

/** The meaning that was read where it is right, otherwise what was wanted. */
const wanted = (asked: unknown, read: unknown) => (Array.isArray(asked) && asked.includes(read) ? read : asked);

beforeEach(() => document.body.replaceChildren());

function check(page: LayoutPage): void {
  open(page);
  const seen = scan(document, understand);
  expect([page.expect].flat()).toContain(seen.detected);
  const asked = Object.entries(page.fields ?? {});
  const read = asked.map(([selector]) => [selector, meaningOf(seen, at(selector))]);
  expect(read).toEqual(asked.map(([selector, meaning], index) => [selector, wanted(meaning, read[index]?.[1])]));
  if (!page.filled) return;
  for (const [selector, value] of Object.entries(page.filled)) fill(at(selector), value);
  expect(scan(document, understand).detected).toBe('referral');
}

const everyPage = [...layoutPages, ...layoutPages4, ...layoutPages5];

describe('pages in the layouts of many products', () => {
  it.each(everyPage.filter(({ missed }) => !missed))('$page', check);
  it.each(everyPage.filter(({ missed }) => missed))('$page is still missed: $missed', (page) => {
    expect(() => check(page)).toThrow();
  });
});
