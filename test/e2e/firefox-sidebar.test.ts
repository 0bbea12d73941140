import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { seriousIn } from './firefox-axe.ts';
import { type FirefoxStage, openFirefox, press, soon, untilState, untilStatus, valueIn } from './firefox-stage.ts';

const card = '[data-rule="duration-stated"]';

/** The rule of the point that has the focus, or what has it instead. */
const focused = `document.activeElement.dataset.rule ?? document.activeElement.localName`;

describe('the sidebar of Firefox', () => {
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

  let visits = 0;
  const beside = async (path: string, state: string): Promise<{ page: Page; sidebar: Page }> => {
    const page = await stage.browser.newPage();
    await page.goto(`${practice.url}${path}?visit=${++visits}`);
    const sidebar = await stage.sidebarFor(page.url());
    await untilState(sidebar, state);
    return { page, sidebar };
  };

  it('inserts, takes back, dismisses and brings back; nothing in it is seriously hard to use', async () => {
    const { page, sidebar } = await beside('/plain/referral.html', 'report');
    await press(sidebar, `${card} [data-shortcut="Enter"]`);
    await untilStatus(sidebar, 'duration', 'present');
    expect(await valueIn(page, '#duration')).toBe('6 weeks');
    await press(sidebar, 'button', 'Undo');
    await untilStatus(sidebar, 'duration', 'missing');
    expect(await valueIn(page, '#duration')).toBe('');

    await press(sidebar, `${card} h3 button`);
    await press(sidebar, `${card} summary`, 'Dismiss');
    expect(await seriousIn(sidebar)).toEqual([]);
    await press(sidebar, `${card} li button`);
    await sidebar.waitForFunction(`!document.querySelector('${card}')`);
    await press(sidebar, 'button', 'Bring back');
    await sidebar.waitForSelector(card);
    await sidebar.close();
  });

  it('inserts all that is ready after a preview', async () => {
    const { page, sidebar } = await beside('/plain/referral.html', 'report');
    await press(sidebar, 'button', 'Insert all');
    await sidebar.waitForSelector('dialog[open]');
    expect(await seriousIn(sidebar)).toEqual([]);
    await press(sidebar, 'dialog button', 'Insert into');
    await untilStatus(sidebar, 'duration', 'present');
    expect(await valueIn(page, '#diagnosis')).toMatch(/^M54\.50/);
    expect(await valueIn(page, '#duration')).toBe('6 weeks');
    await sidebar.close();
  });

  it('works with the keyboard alone', async () => {
    const { page, sidebar } = await beside('/plain/referral.html', 'report');
    const passed: unknown[] = [];
    while (passed.at(-1) !== 'duration-stated' && passed.length < 12) {
      await sidebar.keyboard.press('ArrowDown');
      passed.push(await sidebar.evaluate(focused));
    }
    expect(passed.at(-1)).toBe('duration-stated');
    await sidebar.keyboard.press('Enter');
    await expect.poll(() => valueIn(page, '#duration'), soon).toBe('6 weeks');
    await untilStatus(sidebar, 'duration', 'present');
    await sidebar.keyboard.press('z');
    await expect.poll(() => valueIn(page, '#duration'), soon).toBe('');
    await sidebar.keyboard.press('?');
    await sidebar.waitForSelector('#keys:popover-open');
    await sidebar.keyboard.press('Escape');
    await sidebar.waitForFunction(`!document.querySelector('#keys:popover-open')`);
    await sidebar.close();
  });

  it('starts a referral where there was none, with a code found by its words', async () => {
    const { page, sidebar } = await beside('/plain/general.html', 'possible');
    expect(await seriousIn(sidebar)).toEqual([]);
    await press(sidebar, 'button', 'Start a massage referral');
    await untilState(sidebar, 'starting');
    await sidebar.type('input[role=combobox]', 'tennis elbow right');
    await press(sidebar, '[role=option]', 'M77.11');
    await sidebar.waitForFunction(`!document.querySelector('[role=listbox]').checkVisibility()`);
    expect(await seriousIn(sidebar)).toEqual([]);
    await press(sidebar, 'button', 'Insert into');
    await untilState(sidebar, 'report');
    expect(await valueIn(page, '#order')).toMatch(/M77\.11 Lateral epicondylitis, right elbow/);
    await sidebar.close();
  });

  it('opens the documents of the referral', async () => {
    const { page, sidebar } = await beside('/plain/referral.html', 'report');
    await press(sidebar, 'button[popovertarget="menu"]');
    await press(sidebar, '#menu button', 'Documents');
    const address = `moz-extension://${stage.host}/document.html?tab=${await stage.tabIdOf(page.url())}`;
    await expect.poll(() => stage.tabIdOf(address).catch(() => 0), soon).toBeGreaterThan(0);
    const papers = await stage.open(address.slice(address.indexOf('document.html')));
    await papers.waitForSelector('[data-paper]');
    expect(await seriousIn(papers)).toEqual([]);
    await papers.close();
    await sidebar.close();
  });

  it('checks any text on a page without a form', async () => {
    const { sidebar } = await beside('/quiet/article.html', 'notReferral');
    expect(await seriousIn(sidebar)).toEqual([]);
    await sidebar.type('textarea', 'Massage therapy for low back pain M54.50, 2x/week');
    await press(sidebar, 'button', 'Check');
    await sidebar.waitForSelector('[data-rule="duration-stated"]');
    await sidebar.close();
  });
});
