import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Outcome, Reply } from '../../../lib/browser/protocol.ts';
import type { Reading } from '../../../lib/reading.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { ensureBuild, firefoxBuild } from '../../../scripts/ensure-build.ts';
import { findFirefox } from '../../../scripts/find-browser.ts';

const host = '7e0d1b52-93a4-4f0e-8d0a-52c1f7b0ad33';
const addresses = JSON.stringify({ 'massage-referral-assistant@clinic.example': host });

/** Reads and writes one page in a Firefox with the extension, as the panel would. */
export interface FirefoxPen {
  page: Page;
  /** The host of the extension's own pages. */
  host: string;
  goto(address: string): Promise<void>;
  /** A page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  tabId(): Promise<number>;
  read(): Promise<Reading>;
  write(label: string, to: string, preview: Reading): Promise<Outcome>;
  close(): Promise<void>;
}

export async function openFirefoxPen(): Promise<FirefoxPen> {
  ensureBuild(firefoxBuild);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': addresses },
  });
  await browser.installExtension(firefoxBuild);
  const options = await openOwn(browser, 'options.html');
  const settings = { ...defaultSettings, sites: ['http://127.0.0.1/*'] };
  await options.evaluate(`browser.storage.local.set(${JSON.stringify({ settings })})`);
  const page = await browser.newPage();

  const tell = <Value>(order: object) =>
    options.evaluate(
      `browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(async ([tab]) => {
        await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/hands.js'] });
        return browser.tabs.sendMessage(tab.id, ${JSON.stringify(order)}, { frameId: 0 });
      })`,
    ) as Promise<Reply<Value>>;

  return {
    page,
    host,
    goto: async (address) => {
      await page.goto(address);
      await page.bringToFront();
    },
    openOwn: (path) => openOwn(browser, path),
    tabId: () =>
      options.evaluate(`browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)`) as Promise<number>,
    async read() {
      for (let tries = 0; tries < 200; tries += 1) {
        const reply = await tell<Reading | null>({ type: 'scan' }).catch(() => null);
        if (reply?.ok && reply.value) return reply.value;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('The extension does not read this page.');
    },
    async write(label, to, { epoch, fields }) {
      const field = fields.find((each) => each.label === label);
      const reply = await tell<Outcome>({ type: 'edit', epoch, fieldId: field?.id, from: field?.value, to });
      return reply.ok ? reply.value : { outcome: 'refused', reason: 'silent' };
    },
    close: () => browser.close(),
  };
}

/** Firefox does not tell the driver that a page of an extension was loaded: what stands on it does. */
async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${host}/${path}`, { timeout: 500 }).catch(() => undefined);
  await page.waitForSelector('h1');
  return page;
}
