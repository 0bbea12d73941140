import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from '../gallery/serve.ts';
import { inPage, violations } from './axe.ts';
import { openPlainBrowser } from './plain-browser.ts';

const viewport = { width: 400, height: 760 };

/** The colours are the same in every language. */
const tried: [language: string, look: 'light' | 'dark'][] = [
  ['en', 'light'],
  ['es', 'light'],
  ['en', 'dark'],
];

describe('all scenes of the gallery', () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;
  let scenes: string[];

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await openPlainBrowser();
    page = await browser.newPage({ viewport });
    await page.goto(gallery.url);
    await page.locator('html[data-scenes]').waitFor();
    scenes = (await page.locator('html').getAttribute('data-scenes'))?.split(' ') ?? [];
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  it.each(tried)(
    'in “%s”, %s, have no violation for axe, of any impact',
    async (language, look) => {
      expect(scenes.length).toBeGreaterThan(35);
      // A page of its own: one that has shown a hundred scenes may never answer again once it is turned dark.
      await page.close();
      page = await browser.newPage({ viewport, colorScheme: look });
      const wrong: string[] = [];
      for (const scene of scenes) {
        await page.goto(`${gallery.url}?scene=${scene}&language=${language}`);
        await page.locator('h1').first().waitFor();
        const found = await violations(inPage(page), look === 'light' ? 'everything' : 'colours');
        wrong.push(...found.map((each) => `${scene}: ${each}`));
      }
      expect(wrong).toEqual([]);
      console.log(`${language}, ${look}: ${scenes.length} scenes without a violation`);
    },
    400_000,
  );
});
