import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../../scripts/launch.ts';
import { openClassicOrder, openGeneralReferral, openPlainReferral, openReferralDialog } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, statuses, untilState } from './panel.ts';

describe('noticing a referral', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('happens while it is typed into a general form, without a reload', async () => {
    const { page, panel, close } = await openStage((page) => openGeneralReferral(page, practice.url));
    await untilState(panel, 'possible');
    await panel.evaluate(`new MutationObserver(() => {
      if (document.querySelector('[data-state="report"]')) globalThis.noticedAt ??= Date.now();
    }).observe(document.body, { subtree: true, childList: true, attributes: true })`);
    await page.locator('#order').pressSequentially('massage for back pain', { delay: 25 });
    const paused = Date.now();
    await untilState(panel, 'report');
    const waited = (await panel.evaluate<number>('globalThis.noticedAt')) - paused;
    console.log(`noticed ${waited} ms after the last key`);
    expect((await statuses(panel)).units).toBe('missing');
    await close();
  });

  const inFrames = async (page: Page, url: string) => {
    const form = await openClassicOrder(page, url);
    await form.locator('[name="ORD$REASON"]').pressSequentially('MASSAGE LBP');
  };
  const pages: [string, (page: Page, url: string) => Promise<unknown>][] = [
    ['a plain form', openPlainReferral],
    ['an old form in frames', inFrames],
  ];
  it.each(pages)('works in %s', async (_, open) => {
    const { panel, close } = await openStage((page) => open(page, practice.url));
    await untilState(panel, 'report');
    expect((await statuses(panel)).signature).toBe('missing');
    await close();
  });

  it('works in a dialog with rich text that opens long after the page', async () => {
    const { page, panel, close } = await openStage((page) => openReferralDialog(page, practice.url));
    await page.locator('#details').click();
    await page.keyboard.type('Massage therapy for low back pain, 2x/week x 6 weeks');
    await untilState(panel, 'report');
    await panel.until(`document.querySelector('[data-element="frequency"][data-status="present"]')`);
    await close();
  });
});

describe('silence', () => {
  let practice: RunningPractice;
  let browser: Launched;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  const quiet = ['appointment', 'article', 'lab-order', 'login', 'medication', 'search'];
  it.each(quiet)('on %s the badge says nothing', async (name) => {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${practice.url}/quiet/${name}.html`);
    // Long enough for the first look and a second one.
    await page.waitForTimeout(800);
    const badge = await browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
    expect(badge).toBe('');
  });
});
