import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from '../gallery/serve.ts';
import { openPlainBrowser } from './plain-browser.ts';

/** One scene for each screen of panel, popup, options and papers. */
const scenes = [
  'report',
  'report-harm',
  'report-authorization',
  'payer-chosen',
  'therapist-offered',
  'starting',
  'off',
  'not-referral',
  'nothing-readable',
  'popup-report',
  'options',
  'options-therapists',
  'document-prescription',
  'document-appeal',
];

interface Stop {
  /** What has the focus: tag and words. */
  name: string;
  /** Its place among everything that can be operated. */
  at: number;
  /** A ring of at least two pixels, and no part of the middle line behind something else. */
  ring: boolean;
  free: boolean;
}

const operable = 'a[href], button, input, select, textarea, summary';

describe('with the Tab key', () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await openPlainBrowser();
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  const open = async (scene: string, language: string) => {
    await page.goto(`${gallery.url}?scene=${scene}&language=${language}`);
    await page.locator('h1').first().waitFor();
  };

  it.each(scenes)('%s is reached whole, in reading order, with the focus seen, and left again', async (scene) => {
    await open(scene, 'es');
    await page
      .locator('h1')
      .first()
      .evaluate((heading) => {
        heading.tabIndex = -1;
        heading.focus();
      });
    const wanted = await reachable(page);
    const stops = await walk(page);
    expect(stops.map(({ at }) => at)).toEqual(wanted);
    expect(stops.filter(({ ring }) => !ring).map(({ name }) => `no ring: ${name}`)).toEqual([]);
    expect(stops.filter(({ free }) => !free).map(({ name }) => `hidden: ${name}`)).toEqual([]);
  });

  it.each(scenes)('%s has no target smaller than 24 by 24 px', async (scene) => {
    for (const language of ['en', 'es']) {
      await open(scene, language);
      expect(await smallTargets(page), language).toEqual([]);
    }
  });
});

/** What Tab should come to: everything seen that can be operated, of a radio group the one that is chosen. */
const reachable = (page: Page): Promise<number[]> =>
  page.evaluate((operable) => {
    const all = [...document.querySelectorAll<HTMLInputElement>(operable)];
    const groupOf = (radio: HTMLInputElement) => all.filter(({ name }) => name !== '' && name === radio.name);
    const isStop = (each: HTMLInputElement) => {
      if (!each.checkVisibility() || each.disabled || each.tabIndex < 0) return false;
      if (each.type !== 'radio' || each.checked) return true;
      const group = groupOf(each);
      return group[0] === each && !group.some(({ checked }) => checked);
    };
    return all.flatMap((each, at) => (isStop(each) ? [at] : []));
  }, operable);

/** More stops than any screen has: a walk that takes as many is caught somewhere. */
const mostStops = 150;

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    if (!stop || (stops[0] && stop.at === stops[0].at)) return stops;
    stops.push(stop);
  }
  return stops;
}

const stopAt = (page: Page): Promise<Stop | null> =>
  page.evaluate((operable) => {
    const { activeElement: here } = document;
    if (!here || here === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    const { x, y, width, height } = here.getBoundingClientRect();
    const top = [0.25, 0.5, 0.75].map((part) => document.elementFromPoint(x + width / 2, y + height * part));
    const seen = (each: Element | null) =>
      each !== null && (here.contains(each) || each.contains(here) || each.closest('label')?.contains(here) === true);
    return {
      name: `${here.localName} “${(here.getAttribute('aria-label') ?? here.textContent ?? '').trim().slice(0, 40)}”`,
      at: [...document.querySelectorAll(operable)].indexOf(here),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      free: top.every(seen),
    };
  }, operable);

/** WCAG 2.2, 2.5.8; a box with its label is one target, and a link inside a sentence is let off. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((operable) => {
    const targets = [...document.querySelectorAll<HTMLElement>(`${operable}, [role=option]`)];
    const sizeOf = (target: HTMLElement) => (target.closest('label') ?? target).getBoundingClientRect();
    return targets
      .filter((target) => target.checkVisibility() && !target.matches('p > a'))
      .flatMap((target) => {
        const { width, height } = sizeOf(target);
        const what = `${target.localName} “${(target.getAttribute('aria-label') ?? target.textContent ?? '').slice(0, 30)}”`;
        return width < 24 || height < 24 ? [`${what}: ${Math.round(width)} × ${height.toFixed(1)}`] : [];
      });
  }, operable);
