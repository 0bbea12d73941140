import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { type FirefoxStage, openFirefox, press, soon, untilState, untilStatus } from './firefox-stage.ts';

/** Milliseconds without an event after which Firefox stops the page: half a minute outside of tests; too few stop it at work. */
const idle = 3000;

describe('an event page that Firefox has stopped', () => {
  let practice: RunningPractice;
  let stage: FirefoxStage;
  let page: Page;
  let sidebar: Page;

  beforeAll(async () => {
    practice = await startPractice();
    stage = await openFirefox({ prefs: { 'extensions.background.idle.timeout': idle } });
    page = await stage.browser.newPage();
    await page.goto(`${practice.url}/plain/referral.html`);
    sidebar = await stage.sidebarFor(page.url());
    await untilState(sidebar, 'report');
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  /** Asking for the page itself would wake it; this only looks. */
  const stopped = () =>
    expect.poll(() => stage.options.evaluate('browser.extension.getBackgroundPage() === null'), soon).toBe(true);

  it('leaves the report and the badge where they are', async () => {
    await stopped();
    await untilState(sidebar, 'report');
    const tabId = await stage.tabIdOf(page.url());
    expect(await stage.options.evaluate(`browser.action.getBadgeText({ tabId: ${tabId} })`)).toMatch(/^\d+$/);
  });

  it('is woken by what is typed, and says what changed', async () => {
    await stopped();
    await untilStatus(sidebar, 'units', 'missing');
    await page.type('#units', '4');
    await untilStatus(sidebar, 'units', 'present');
  });

  it('is woken by a click in the sidebar', async () => {
    await stopped();
    await press(sidebar, '[data-rule="duration-stated"] [data-shortcut="Enter"]');
    await untilStatus(sidebar, 'duration', 'present');
  });

  it('is woken by the popup, and asks the frames again', async () => {
    await stopped();
    const popup = await stage.open(`popup.html?tab=${await stage.tabIdOf(page.url())}`);
    await untilState(popup, 'report');
    await popup.close();
  });

  it('runs the reader on a page that is opened meanwhile', async () => {
    await stopped();
    const other = await stage.browser.newPage();
    await other.goto(`${practice.url}/plain/referral.html?other`);
    const tabId = await stage.tabIdOf(other.url());
    const badge = () => stage.options.evaluate(`browser.action.getBadgeText({ tabId: ${tabId} })`);
    await expect.poll(badge, soon).toMatch(/^\d+$/);
  });
});
