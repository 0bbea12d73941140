import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../../scripts/launch.ts';
import { clickToolbarButton, isOpen, surface } from '../../scripts/toolbar.ts';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';

describe('the real toolbar button', () => {
  let practice: RunningPractice;
  let browser: Launched;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launch();
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await openPlainReferral(page, practice.url);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  it('opens the popup, which answers at a glance and opens the real side panel', async () => {
    const session = await clickToolbarButton(browser);
    const popup = await surface(session, 'popup.html');
    await popup.until(`document.querySelector('[data-state="report"]')`);
    expect(await popup.evaluate('document.body.innerText')).toMatch(/\d+\s+to fix/);
    // Measured by the page itself from its own start, as a person waits for it; the figure is printed, not judged here.
    const answered = await popup.evaluate<number>(`performance.getEntriesByName('answered')[0]?.startTime ?? -1`);
    console.log(`popup answered after ${Math.round(answered)} ms`);
    await popup.click('button', 'Open panel');
    const panel = await surface(session, 'sidepanel.html');
    await panel.until(`document.querySelector('[data-state="report"]')`);
    await expect.poll(() => isOpen(session, 'popup.html')).toBe(false);
    expect(await panel.evaluate('document.querySelectorAll("[data-element]").length')).toBe(12);
    // Of a tab whose button nobody has clicked the browser does not even tell the address.
    const other = await browser.context.newPage();
    await panel.until(`document.querySelector('[data-state="siteUnknown"]')`);
    expect(await panel.evaluate('document.body.innerText')).toMatch(/click “Massage referral” in the toolbar/);
    await other.close();
  });

  it('shows the number of open points on its badge, and none on an ordinary page', async () => {
    const badge = () =>
      browser.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    await expect.poll(badge).toMatch(/^\d+$/);
    await browser.context.pages()[0]?.goto(practice.url);
    await expect.poll(badge, { timeout: 10_000 }).toBe('');
  });
});
