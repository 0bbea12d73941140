import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveGallery } from '../gallery/serve.ts';
import { openPlainBrowser } from './plain-browser.ts';

/** Screenshots for a person to look at. */
const shots = join(tmpdir(), 'massage-referral-reflow');

const scenes = [
  'report',
  'report-harm',
  'report-authorization',
  'payer-does-not-pay',
  'therapist-offered',
  'refused',
  'frame-in-report',
  'starting',
  'possible',
  'off',
  'not-referral',
  'nothing-readable',
  'popup-report',
  'options',
  'options-therapists',
  'options-locked',
  'document-prescription',
  'document-appeal',
  'document-checklist',
  'document-patientSpanish',
];

/** CSS pixels: the narrowest panel, the panel of 400 px at 200 %, and a window of 1280 × 1024 px at 400 %. */
const windows: [what: string, width: number, height: number][] = [
  ['320 px', 320, 760],
  ['400 px at 200 %', 200, 380],
  ['1280 px at 400 %', 320, 256],
];

/** Pages of a tab, or the popup: never as narrow as a panel. */
const ofTabs = /^(?:options|document|popup)/;

/** What a reader may set, by WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

describe('every screen, in Spanish,', () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await openPlainBrowser();
    mkdirSync(shots, { recursive: true });
    console.log(`Screenshots: ${shots}`);
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  // A tab that has shown some hundred scenes may never answer again once its media are changed.
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  const open = async (scene: string) => {
    await page.goto(`${gallery.url}?scene=${scene}&language=es`);
    await page.locator('h1').first().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  };

  it.each(windows)('fits %s without scrolling sideways or cutting words off', async (what, width, height) => {
    await page.setViewportSize({ width, height });
    const wrong: string[] = [];
    for (const scene of scenes.filter((each) => width >= 320 || !ofTabs.test(each))) {
      await open(scene);
      await page.screenshot({ path: join(shots, `${scene}-${width}-${height}.png`), fullPage: true });
      wrong.push(...(await cutOff(page)).map((each) => `${what}, ${scene}: ${each}`));
    }
    expect(wrong).toEqual([]);
  });

  it('grows with the letters that the reader has set in the browser, and still fits', async () => {
    const browserLetters = await page.context().newCDPSession(page);
    const setTo = (standard: number) => browserLetters.send('Page.setFontSizes', { fontSizes: { standard } });
    const wrong: string[] = [];
    for (const scene of scenes) {
      await open(scene);
      const before = await letters(page);
      await setTo(24);
      const after = await letters(page);
      const same = after.filter(({ size }, at) => Math.abs(size / (before[at]?.size ?? size) - 1.5) > 0.01);
      wrong.push(...same.map(({ name, size }) => `${scene}: ${name} still has ${size} px`));
      for (const width of [320, 400, 1024]) {
        await page.setViewportSize({ width, height: 760 });
        wrong.push(...(await cutOff(page)).map((each) => `${width} px, ${scene}: ${each}`));
        // A picture of the full page would set the letters back.
        await page.setViewportSize({ width, height: await page.evaluate(() => document.body.scrollHeight) });
        await page.screenshot({ path: join(shots, `${scene}-${width}-large.png`) });
      }
      await setTo(16);
    }
    await browserLetters.detach();
    expect(wrong).toEqual([]);
  });

  it('keeps every word when a reader sets more space between lines, words and letters', async () => {
    await page.setViewportSize({ width: 320, height: 760 });
    const wrong: string[] = [];
    for (const scene of scenes) {
      await open(scene);
      await page.addStyleTag({ content: spacing });
      await page.screenshot({ path: join(shots, `${scene}-spaced.png`), fullPage: true });
      wrong.push(...(await cutOff(page)).map((each) => `${scene}: ${each}`));
    }
    expect(wrong).toEqual([]);
  });

  it('stands still when a reader wants no motion', async () => {
    for (const [reducedMotion, moving] of [
      ['no-preference', true],
      ['reduce', false],
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await open('reading');
      expect(await page.evaluate(() => document.getAnimations().length > 0)).toBe(moving);
    }
  });

  it('says every status in words beside its sign, whatever the colours', async () => {
    await page.setViewportSize({ width: 320, height: 760 });
    await page.emulateMedia({ forcedColors: 'active' });
    await open('report');
    const rows = await page.locator('[data-element]').evaluateAll((all) =>
      all.map((row) => ({
        status: row.getAttribute('data-status') ?? '',
        words: (row.querySelector('small') as HTMLElement).innerText,
        shape: row.querySelector('path')?.getAttribute('d') ?? '',
      })),
    );
    const statuses = new Set(rows.map(({ status }) => status));
    expect(statuses.size).toBe(5);
    expect(new Set(rows.map(({ words }) => words)).size).toBe(statuses.size);
    expect(new Set(rows.map(({ shape }) => shape)).size).toBe(statuses.size);
  });
});

/** How large everything is that holds words. */
const letters = (page: Page): Promise<{ name: string; size: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      .map((each) => ({
        name: `${each.localName} “${each.textContent?.trim().slice(0, 40)}”`,
        size: Number.parseFloat(getComputedStyle(each).fontSize),
      })),
  );

/** What reaches beyond the right edge, words that do not fit into their box, and a page that scrolls sideways. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element) => `${element.localName} “${element.textContent?.trim().slice(0, 40)}”`;
    const shown = [...document.querySelectorAll<HTMLElement>('#root *')].filter((each) => each.checkVisibility());
    const forEars = (each: Element) => getComputedStyle(each).clipPath !== 'none';
    const beyond = shown.filter((each) => !forEars(each) && each.getBoundingClientRect().right > innerWidth + 1);
    const clips = (each: HTMLElement) =>
      getComputedStyle(each).overflowX !== 'visible' || each.matches('button, summary');
    const squeezed = shown.filter(
      (each) =>
        !forEars(each) && !each.matches('input, select') && clips(each) && each.scrollWidth > each.clientWidth + 1,
    );
    const sideways = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    return [
      ...sideways,
      ...beyond.map((each) => `beyond: ${name(each)}`),
      ...squeezed.map((each) => `cut: ${name(each)}`),
    ];
  });
