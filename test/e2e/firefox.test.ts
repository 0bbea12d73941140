import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/settings.ts';
import { ensureBuild, firefoxBuild } from '../../scripts/ensure-build.ts';
import { findFirefox } from '../../scripts/find-browser.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';

/** Firefox gives every installed extension an address of its own; here it is given beforehand, to know it. */
const host = '0b6f2d3e-6a3e-4a55-9d5e-3f1f6a0c9b11';
const addresses = JSON.stringify({ 'massage-referral-assistant@clinic.example': host });

describe('Firefox', () => {
  let practice: RunningPractice;
  let browser: Browser;
  let settings: Page;

  beforeAll(async () => {
    ensureBuild(firefoxBuild);
    practice = await startPractice();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      // Without it no script may open a page of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': addresses },
    });
    await browser.installExtension(firefoxBuild);
    settings = await open('options.html');
    const wanted = { ...defaultSettings, sites: ['http://127.0.0.1/*'] };
    await settings.evaluate(`browser.storage.local.set(${JSON.stringify({ settings: wanted })})`);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  /** Firefox does not tell the driver that a page of an extension was loaded: what stands on it does. */
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`moz-extension://${host}/${path}`, { timeout: 500 }).catch(() => undefined);
    await page.waitForSelector('h1');
    return page;
  };

  const tabIdOf = (address: string) =>
    settings.evaluate(
      `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)})?.id)`,
    );

  /** The sidebar's page in a tab of its own, for the tab that shows this address. */
  const openSidebarFor = async (address: string) => open(`sidepanel.html?tab=${await tabIdOf(address)}`);

  it('reads a referral, shows it in the sidebar, and what is inserted there is saved by the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${practice.url}/plain/referral.html`);
    const sidebar = await openSidebarFor(page.url());
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
    const page = await browser.newPage();
    await page.goto(`${practice.url}/quiet/login.html`);
    const sidebar = await openSidebarFor(page.url());
    await sidebar.waitForSelector('[data-state="notReferral"]');
    const badge = await settings.evaluate(`browser.action.getBadgeText({ tabId: ${await tabIdOf(page.url())} })`);
    expect(badge).toBe('');
  });
});
