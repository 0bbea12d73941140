import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/settings.ts';
import { betrayed, nothing } from '../../hostile/betrayed.ts';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { openStage, type Stage, untilState } from '../panel.ts';

const markup = '<img src=x onerror=hacked(20)>';
const prescriber = { ...defaultSettings.prescriber, name: `N. ${markup}`, credential: 'MD' };
const plans = [{ ...defaultSettings.plans[0], name: `Plan ${markup}` }] as typeof defaultSettings.plans;

describe('words that are written as code', () => {
  let site: Loopback;
  let stage: Stage;

  beforeAll(async () => {
    site = await startHostile();
    stage = await openStage((page) => page.goto(`${site.url}/11-script-words.html`), {
      settings: { prescriber, plans },
    });
    await untilState(stage.panel, 'report');
  });
  afterAll(async () => {
    await stage?.close();
    await site?.close();
  });

  const tabId = () =>
    stage.browser.worker.evaluate(async () => (await chrome.tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id ?? 0);

  /** Opens every card and fold of a page, so that all of its words are drawn. */
  const unfold = (page: Page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>('[aria-expanded="false"], summary')) fold.click();
    });

  it('are shown letter by letter in the panel', async () => {
    const { panel } = stage;
    await panel.evaluate(
      `[...document.querySelectorAll('h3 button[aria-expanded="false"]')].forEach((b) => b.click())`,
    );
    await panel.until(`document.body.innerText.includes('biweekly')`);
    expect(await panel.evaluate(betrayed)).toBe(nothing);
    expect(await panel.evaluate('document.body.textContent')).toContain('<img src=x onerror=hacked(');
  });

  it.each(['popup.html', 'document.html', 'options.html', 'sidepanel.html'])('and in %s', async (path) => {
    const page = await stage.browser.openExtensionPage(`${path}?tab=${await tabId()}`);
    await page.waitForTimeout(700);
    await unfold(page);
    await page.waitForTimeout(200);
    expect(await page.evaluate(betrayed)).toBe(nothing);
    await page.close();
  });

  it('and in every document that can be printed', async () => {
    const page = await stage.browser.openExtensionPage(`document.html?tab=${await tabId()}`);
    const kinds = page.getByRole('combobox').first();
    await kinds.waitFor();
    let drawn = '';
    for (const kind of await kinds
      .locator('option')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')))) {
      await kinds.selectOption(kind);
      expect(await page.evaluate(betrayed)).toBe(nothing);
      drawn += await page.locator('body').innerText();
      drawn += await page.evaluate(() =>
        [...document.querySelectorAll('textarea,input')].map((e) => (e as HTMLInputElement).value).join(),
      );
    }
    expect(drawn).toContain('hacked(');
    await page.close();
  });

  it('and when they are pasted to be checked', async () => {
    const page = await stage.browser.openExtensionPage(`sidepanel.html?tab=${await tabId()}`);
    const reply = await page.evaluate(
      (text) => chrome.runtime.sendMessage({ type: 'check-text', text }),
      `Massage therapy ${markup} for M54.5 <script>hacked(1)</script>`,
    );
    expect(reply.ok).toBe(true);
    expect(await page.evaluate(betrayed)).toBe(nothing);
    await page.close();
  });

  it('and the page itself has run none of them', async () => expect(await stage.page.evaluate(betrayed)).toBe(nothing));
});
