import { type Page as BrowserPage, chromium } from 'playwright-core';
import type { Detection } from '../../../lib/reading.ts';
import { readSavedPage, type SavedPage } from '../../forms/saved-pages.ts';
import { pageCode } from './page-code.ts';

export interface Measured {
  page: SavedPage;
  empty: Detection;
  filled: Detection | null;
  wrong: { selector: string; expected: string; got: string; label: string; why: string }[];
  milliseconds: number;
}

/** Opens each saved page in a real browser, without network, and asks the page code what it sees. */
export async function measurePages(folder: string, pages: SavedPage[]): Promise<Measured[]> {
  const code = await pageCode();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    await context.route('**', (route) => route.fulfill({ status: 204, body: '' }));
    const tab = await context.newPage();
    const measured: Measured[] = [];
    for (const page of pages) measured.push(await measurePage(tab, code, page, readSavedPage(folder, page)));
    return measured;
  } finally {
    await browser.close();
  }
}

async function measurePage(tab: BrowserPage, code: string, page: SavedPage, html: string): Promise<Measured> {
  await tab.setContent(html, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  const before = await tab.evaluate(look, page.fields);
  for (const { selector, value } of page.filled ?? []) await tab.evaluate(fill, { selector, value });
  const after = page.filled ? (await tab.evaluate(look, [])).detected : null;
  return { page, empty: before.detected, filled: after, wrong: before.wrong, milliseconds: before.milliseconds };
}

function look(expected: SavedPage['fields']) {
  const scan = globalThis.page.scan(document);
  const wrong = expected.flatMap(({ selector, meaning }) => {
    const element = document.querySelector(selector);
    const field = scan.fields.find(({ parts }) => parts.includes(element as HTMLElement));
    const got = field?.meaning ?? 'not found';
    if ([meaning].flat().includes(got as never)) return [];
    const why = (field?.signals ?? []).map(({ name, words, score }) => `${name}:${words}=${score}`).join(' ');
    return [{ selector, expected: String(meaning), got, label: field?.label ?? '', why }];
  });
  return { detected: scan.detected, wrong, milliseconds: scan.scanMs };
}

function fill({ selector, value }: { selector: string; value: string }) {
  const element = document.querySelector(selector);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = value;
  else if (element instanceof HTMLSelectElement) {
    element.value = value;
  } else if (element) element.textContent = value;
}
