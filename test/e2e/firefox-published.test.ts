import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedFirefox } from '../../scripts/ensure-build.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { type FirefoxStage, openFirefox, soon } from './firefox-stage.ts';
import { type FirefoxWindow, firefoxWindow } from './firefox-window.ts';

const state = (wanted: string) => `document.querySelector('[data-state="${wanted}"]')`;

describe('the published package, in the toolbar and the sidebar of Firefox', () => {
  let practice: RunningPractice;
  let stage: FirefoxStage;
  let window: FirefoxWindow;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    stage = await openFirefox({ extension: publishedFirefox, settings: null });
    window = await firefoxWindow(stage.browser);
    page = await stage.browser.newPage();
    await page.goto(`${practice.url}/plain/referral.html`);
    await page.bringToFront();
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  const granted = () => stage.options.evaluate('browser.permissions.getAll().then(({ origins }) => origins)');

  it('opens nothing and may read nothing when it is installed', async () => {
    expect(await window.isOpen('sidebar')).toBe(false);
    expect(await granted()).toEqual([]);
  });

  it('stays off where the browser is told not to allow the site', async () => {
    await window.command('V');
    await window.popup.until(state('off'));
    await window.popup.click('input[type=checkbox]');
    await window.answer('Deny');
    await window.popup.until(state('off'));
    expect(await granted()).toEqual([]);
  });

  it('reads the form once the site is switched on and allowed', async () => {
    await window.popup.click('input[type=checkbox]');
    await window.answer('Allow');
    await window.popup.until(state('report'));
    expect(await granted()).toEqual(['http://127.0.0.1/*']);
    expect(await window.popup.evaluate('document.body.innerText')).toMatch(/9 to fix/);
  });

  it('opens the sidebar from the popup, which closes', async () => {
    await window.popup.click('button', 'Open panel');
    await expect.poll(() => window.isOpen('sidebar'), soon).toBe(true);
    await window.sidebar.until(state('report'));
    await expect.poll(() => window.isOpen('popup'), soon).toBe(false);
  });

  it('inserts into the page from the sidebar', async () => {
    await window.sidebar.click('[data-rule="duration-stated"] [data-shortcut="Enter"]');
    await window.sidebar.until(`document.querySelector('[data-element="duration"][data-status="present"]')`);
    expect(await page.$eval('#duration', (field) => (field as HTMLInputElement).value)).toBe('6 weeks');
  });

  it('follows the tab that is in front', async () => {
    const other = await stage.browser.newPage();
    await other.goto(`${practice.url}/quiet/login.html`);
    await other.bringToFront();
    await window.sidebar.until(state('notReferral'));
    await page.bringToFront();
    await window.sidebar.until(state('report'));
  });

  it('says in the sidebar how to switch on a site that it was never told of', async () => {
    const other = await stage.browser.newPage();
    await other.goto(`${practice.url.replace('127.0.0.1', 'localhost')}/plain/referral.html`);
    await other.bringToFront();
    await window.sidebar.until(state('siteUnknown'));
    expect(await window.sidebar.evaluate('document.body.innerText')).toMatch(/switch the site on/);
    await page.bringToFront();
    await window.sidebar.until(state('report'));
  });

  it('gives the permission back when the site is switched off', async () => {
    await window.command('V');
    await window.popup.until(state('report'));
    await window.popup.click('input[type=checkbox]');
    await window.popup.until(state('off'));
    expect(await granted()).toEqual([]);
    await window.sidebar.until(`!${state('report')}`);
  });
});
