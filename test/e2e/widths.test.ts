import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../../scripts/launch.ts';
import { openGeneralReferral, openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';

/** Screenshots for a person to look at. */
const shots = join(tmpdir(), 'massage-referral-widths');

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const widths = [320, 400, 600];

describe('the panel at every width and in every look', () => {
  let practice: RunningPractice;
  let browser: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launch();
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    mkdirSync(shots, { recursive: true });
    console.log(`Screenshots of every width and look: ${shots}`);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  /** The panel's page in a tab of its own, where width and colours can be set, for the page in the first tab. */
  const openPanelInTab = async (state: string) => {
    const tabId = await browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.locator(`[data-state="${state}"]`).waitFor();
    return panel;
  };

  const screens: [string, (page: Page) => Promise<unknown>, (panel: Page) => Promise<unknown>][] = [
    ['report', (page) => openPlainReferral(page, practice.url), async () => undefined],
    ['possible', (page) => openGeneralReferral(page, practice.url), async () => undefined],
    [
      'starting',
      (page) => openGeneralReferral(page, practice.url),
      (panel) => panel.getByRole('button', { name: 'Start a massage referral' }).click(),
    ],
    ['notReferral', (page) => page.goto(`${practice.url}/quiet/article.html`), async () => undefined],
  ];

  it.each(screens)('%s never scrolls sideways and cuts nothing off', async (name, open, prepare) => {
    await page.bringToFront();
    await open(page);
    const panel = await openPanelInTab(name === 'starting' ? 'possible' : name);
    await prepare(panel);
    await panel.locator(`[data-state="${name}"]`).waitFor();
    const wrong: string[] = [];
    for (const width of widths) {
      for (const [look, media] of Object.entries(looks)) {
        await panel.setViewportSize({ width, height: 900 });
        await panel.emulateMedia(media);
        await panel.screenshot({ path: join(shots, `${name}-${width}-${look}.png`), fullPage: true });
        wrong.push(...(await cutOff(panel)).map((what) => `${width} ${look}: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
    await panel.close();
  });
});

/** What reaches beyond the right edge of the page, and words on buttons that do not fit into them. */
const cutOff = (panel: Page): Promise<string[]> =>
  panel.evaluate(() => {
    const name = (element: Element) => `${element.localName} “${element.textContent?.slice(0, 40)}”`;
    const shown = [...document.querySelectorAll('main *, header *, footer *')].filter((each) => each.checkVisibility());
    const beyond = shown.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map(name);
    const squeezed = shown
      .filter((each) => each.matches('button, summary') && each.scrollWidth > each.clientWidth + 1)
      .map(name);
    const sideways = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    return [...sideways, ...beyond, ...squeezed];
  });
