import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { type FirefoxStage, openFirefox } from './firefox-stage.ts';

describe('Firefox', () => {
  let practice: RunningPractice;
  let stage: FirefoxStage;

  beforeAll(async () => {
    practice = await startPractice();
    stage = await openFirefox();
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  it('reads a referral, shows it in the sidebar, and what is inserted there is saved by the page', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${practice.url}/plain/referral.html`);
    const sidebar = await stage.sidebarFor(page.url());
    await sidebar.waitForSelector('[data-state="report"]');
    expect(await sidebar.$$eval('[data-element]', (parts) => parts.length)).toBe(12);

    const insert = await sidebar.waitForSelector('[data-rule="duration-stated"] [data-shortcut="Enter"]');
    await insert?.click();
    // A page in the background sleeps; beside a sidebar it would be in view.
    await page.bringToFront();
    await sidebar.waitForSelector('[data-element="duration"][data-status="present"]');
    await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
    expect(practice.saved.at(-1)?.values).toMatchObject({ duration: '6 weeks', frequency: '2x/week' });
  });

  it('stays silent on ordinary pages', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${practice.url}/quiet/login.html`);
    const sidebar = await stage.sidebarFor(page.url());
    await sidebar.waitForSelector('[data-state="notReferral"]');
    const badge = await stage.options.evaluate(
      `browser.action.getBadgeText({ tabId: ${await stage.tabIdOf(page.url())} })`,
    );
    expect(badge).toBe('');
  });
});
