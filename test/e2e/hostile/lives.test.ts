import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, Reply } from '../../../lib/browser/protocol.ts';
import type { TabReport } from '../../../lib/tab-report.ts';
import { type Launched, launch } from '../../../scripts/launch.ts';
import { openPlainReferral } from '../../practice/drive.ts';
import { type RunningPractice, startPractice } from '../../practice/start.ts';

/** The tab that shows this address, as the worker knows it. */
const tabsAt = ({ worker }: Launched, address: string): Promise<number[]> =>
  worker.evaluate(
    async (address) =>
      (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(address)).map(({ id }) => id ?? -1),
    address,
  );

/** Far more than a busy machine needs. */
const soon = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: 15_000 });

describe('what happens between a preview and the click on it', () => {
  let practice: RunningPractice;
  let browser: Launched;
  let page: Page;
  let panel: Page;
  let tabId: number;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });
  beforeEach(async () => {
    for (const old of browser.context.pages().slice(1)) await old.close();
    page = await browser.context.newPage();
    await openPlainReferral(page, practice.url);
    tabId = (await tabsAt(browser, practice.url)).at(-1) ?? -1;
    panel = await browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    await panel.locator('[data-state="report"]').waitFor();
  });

  const insert = () => panel.locator('[data-rule="duration-stated"] [data-shortcut="Enter"]').click();

  /** What the worker says now, asked by a page of the extension. */
  const reportOf = (id: number): Promise<TabReport | null> =>
    panel.evaluate(
      async (tabId) => (await chrome.runtime.sendMessage({ type: 'report', tabId }))?.value as TabReport | null,
      id,
    );

  /** Ends the worker as the browser does after half a minute of rest. */
  async function endWorker() {
    const session = await browser.context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
    await session?.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  }

  it('the site was switched off: what was previewed is refused', async () => {
    const before = await reportOf(tabId);
    await browser.worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), sites: [] } });
    });
    await browser.worker.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'stop' }), tabId);
    const field = before?.fields.find(({ meaning }) => meaning === 'duration');
    const order = {
      type: 'edit',
      epoch: before?.frames[0]?.epoch,
      fieldId: field?.id.split(':')[1],
      from: '',
      to: 'x',
    };
    const reply = await panel.evaluate(
      ({ id, order }) => chrome.tabs.sendMessage(id, order, { frameId: 0 }).catch(() => 'nobody there'),
      { id: tabId, order },
    );
    expect(reply).toBe('nobody there');
    expect(await page.inputValue('#duration')).toBe('');
    await browser.worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), sites: ['http://127.0.0.1/*'] } });
    });
  });

  it('the tab was discarded: it is read anew once it is back, under a new epoch', async () => {
    const before = await reportOf(tabId);
    await panel.bringToFront();
    await browser.worker.evaluate((id) => chrome.tabs.discard(id), tabId).catch(() => undefined);
    await panel.waitForTimeout(500);
    await browser.worker.evaluate(async () => {
      const [discarded] = await chrome.tabs.query({ discarded: true });
      if (discarded?.id !== undefined) await chrome.tabs.update(discarded.id, { active: true });
    });
    await soon(async () => (await tabsAt(browser, practice.url)).length).toBe(1);
    const [now = -1] = await tabsAt(browser, practice.url);
    await soon(async () => (await reportOf(now))?.detected).toBe('referral');
    expect((await reportOf(now))?.form).not.toBe(before?.form);
  });

  it('the page came back from the back-forward cache: it is read again', async () => {
    await page.bringToFront();
    await page.goto(`${practice.url}/quiet/article.html`);
    await soon(() => reportOf(tabId)).toBe(null);
    await page.goBack();
    await soon(async () => (await reportOf(tabId))?.detected).toBe('referral');
  });

  it('the tab was duplicated: an edit previewed in the one is refused in the other', async () => {
    const before = await reportOf(tabId);
    await browser.worker.evaluate((id) => chrome.tabs.duplicate(id), tabId);
    await soon(async () => (await tabsAt(browser, practice.url)).length).toBe(2);
    const twin = (await tabsAt(browser, practice.url)).find((id) => id !== tabId) ?? -1;
    await soon(async () => (await reportOf(twin))?.detected).toBe('referral');
    expect((await reportOf(twin))?.form).not.toBe(before?.form);
    const field = before?.fields.find(({ meaning }) => meaning === 'duration');
    const order = {
      type: 'edit',
      epoch: before?.frames[0]?.epoch,
      fieldId: field?.id.split(':')[1],
      from: '',
      to: 'x',
    };
    const reply = await panel.evaluate<Reply<Outcome>, { twin: number; order: object }>(
      ({ twin, order }) => chrome.tabs.sendMessage(twin, order, { frameId: 0 }),
      { twin, order },
    );
    expect(reply).toMatchObject({ ok: true, value: { outcome: 'refused', reason: 'formChanged' } });
  });

  it('another window shows another page: each panel keeps to its own tab', async () => {
    await browser.worker.evaluate(
      (url) => chrome.windows.create({ url, focused: true }),
      `${practice.url}/plain/general.html`,
    );
    const [other = -1] = await (async () => {
      await soon(async () => (await tabsAt(browser, `${practice.url}/plain/general`)).length).toBe(1);
      return tabsAt(browser, `${practice.url}/plain/general`);
    })();
    await soon(async () => (await reportOf(other))?.detected).toBe('possible');
    expect((await reportOf(tabId))?.detected).toBe('referral');
    await insert();
    await page.bringToFront();
    await panel.locator('[data-element="duration"][data-status="present"]').waitFor();
    expect((await reportOf(other))?.fields.some(({ value }) => /week/.test(value))).toBe(false);
  });

  it('the worker was ended: the click still writes, and the form is checked again', async () => {
    await endWorker();
    await insert();
    await panel.locator('[data-element="duration"][data-status="present"]').waitFor();
    await page.bringToFront();
    expect(await page.inputValue('#duration')).not.toBe('');
  });

  // The last: nothing of the extension that was there before goes on after it.
  it('the extension was reloaded: nothing is written, and the page goes on as before', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await panel.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await page.waitForTimeout(1_000);
    await page.locator('#units').fill('4');
    await page.waitForTimeout(600);
    expect(await page.inputValue('#duration')).toBe('');
    expect(errors).toEqual([]);
    await page.locator('button[type=submit]').click();
    await page.getByText(/saved/).first().waitFor();
  });
});

describe('another patient while the form is being read', () => {
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

  it.each([0, 10, 20, 50])('after %i ms: what is told in the end is of the second patient only', async (wait) => {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await openPlainReferral(page, practice.url);
    const options = await browser.openExtensionPage('options.html');
    await page.bringToFront();
    const [tabId = -1] = await tabsAt(browser, practice.url);
    const ask = () =>
      options.evaluate(
        async (tabId) => (await chrome.runtime.sendMessage({ type: 'report', tabId }))?.value as TabReport | null,
        tabId,
      );
    await soon(async () => (await ask())?.patient).toBe('J. R.');
    const before = await ask();
    await page.evaluate(async (wait) => {
      const many = Array.from({ length: 200 }, (_, at) => `<label>Note ${at} <input value="first"></label>`);
      document.querySelector('form')?.insertAdjacentHTML('beforeend', `<div id="many">${many.join('')}</div>`);
      await new Promise((resolve) => setTimeout(resolve, 200 + wait));
      const name = document.querySelector('.patient strong');
      if (name) name.textContent = 'Okonkwo-Test, Sam Example';
      for (const field of document.querySelectorAll<HTMLInputElement>('#many input')) field.value = 'second';
      document.querySelector('.patient')?.append(document.createElement('input'));
    }, wait);
    await soon(async () => (await ask())?.patient).toBe('S. O.');
    const after = await ask();
    expect(after?.form).not.toBe(before?.form);
    expect(after?.fields.filter(({ value }) => value === 'first')).toEqual([]);
    await options.close();
  });
});
