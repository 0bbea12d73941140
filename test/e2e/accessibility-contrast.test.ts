import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from '../gallery/serve.ts';
import { contrastOf, type Part, partsOf } from './accessibility-colours.ts';
import { openPlainBrowser } from './plain-browser.ts';

/** WCAG 2.2: what is not text by 1.4.11; the hint in an empty field is text, by 1.4.3, and axe does not look at it. */
const least: Record<Part['kind'], number> = { field: 3, button: 3, tick: 3, sign: 3, bar: 3, ring: 3, hint: 4.5 };

const viewport = { width: 400, height: 760 };

describe('edges, signs and focus rings', () => {
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

  const open = async (scene: string) => {
    await page.goto(`${gallery.url}?scene=${scene}`);
    await page.locator('h1').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // From here on a focus is one of the keyboard.
    await page.keyboard.press('Tab');
  };

  const shownOver: [name: string, opener: string, over: string][] = [
    ['the keys', '[popovertarget="keys"]', '#keys'],
    ['the menu', '[popovertarget="menu"]', '#menu'],
    ['the preview of all', 'button[data-then="[data-point]"][data-look="main"]', 'dialog'],
  ];

  it.each(shownOver)('stand out in what lies over the rest: %s', async (_, opener, over) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open('report');
      await page.locator(opener).first().click();
      await page.keyboard.press('Tab');
      const parts = await partsOf(page, over);
      const weak = parts.filter((part) => contrastOf(part) < least[part.kind]);
      expect(weak.map((part) => `${part.kind}: ${part.name} ${contrastOf(part).toFixed(2)}`)).toEqual([]);
      expect(over === '#keys' || parts.length > 2).toBe(true);
    }
  });

  it.each(['light', 'dark'] as const)(
    'stand out from what is around them in every scene, %s',
    async (colorScheme) => {
      expect(scenes.length).toBeGreaterThan(35);
      // A page of its own: one that has shown forty scenes in light may never answer again once it is turned dark.
      await page.close();
      page = await browser.newPage({ viewport, colorScheme });
      const weakest = new Map<Part['kind'], number>();
      const wrong = new Set<string>();
      for (const scene of scenes) {
        await open(scene);
        for (const part of await partsOf(page)) {
          const contrast = contrastOf(part);
          weakest.set(part.kind, Math.min(contrast, weakest.get(part.kind) ?? 21));
          if (contrast < least[part.kind]) wrong.add(`${part.kind}, ${scene}: ${part.name} ${contrast.toFixed(2)}`);
        }
      }
      console.log(
        `${colorScheme}, weakest: ${[...weakest].map(([kind, at]) => `${kind} ${at.toFixed(2)}`).join(', ')}`,
      );
      expect([...wrong]).toEqual([]);
      expect([...weakest.keys()].sort()).toEqual(Object.keys(least).sort());
    },
    200_000,
  );
});
