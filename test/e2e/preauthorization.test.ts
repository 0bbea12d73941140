import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from '../gallery/serve.ts';
import { openPlainBrowser } from './plain-browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');

describe('the checklist for a prior authorization in the panel', () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await openPlainBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  const open = async (language: string) => {
    await page.setViewportSize({ width: 320, height: 760 });
    await page.goto(`${gallery.url}?scene=report-authorization&language=${language}`);
    await page.locator('h1').first().waitFor();
  };

  it('is closed at first, opens with the keyboard and asks for its paper', async () => {
    await open('en');
    const list = page.locator('[data-preauthorization]');
    expect(await list.getByRole('listitem').first().isVisible()).toBe(false);
    await list.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await list.getByRole('listitem').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-asked')).toBe('documents');
  });

  it('says of every line whether the order has it, not by a sign alone', async () => {
    await open('en');
    await page.locator('[data-preauthorization] summary').click();
    const lines = await page.locator('[data-preauthorization] [data-done]').allTextContents();
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/, (?:in the order|not in the order yet)$/);
  });

  it.each(['en', 'es'])(
    'in “%s” has nothing serious for axe and stays within 320 px, with the dates open',
    async (language) => {
      await open(language);
      await page.locator('[data-preauthorization] summary').click();
      await page.locator('[data-dates] summary').click();
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  );
});
