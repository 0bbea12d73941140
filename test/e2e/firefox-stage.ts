import puppeteer, { type Browser, type CreatePageOptions, type Frame, type Page } from 'puppeteer-core';
import type { Element, Status } from '../../lib/finding.ts';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { ensureBuild, firefoxBuild } from '../../scripts/ensure-build.ts';
import { findFirefox } from '../../scripts/find-browser.ts';

/** Firefox gives every installed extension an address of its own; here it is given beforehand, to know it. */
const host = '0b6f2d3e-6a3e-4a55-9d5e-3f1f6a0c9b11';

/** As the manifest names it: policies and addresses are kept under this id. */
export const firefoxId = 'massage-referral-assistant@clinic.example';

/** A Firefox with the extension, its profile deleted afterwards. */
export interface FirefoxStage {
  browser: Browser;
  /** The host of the extension's own pages. */
  host: string;
  /** The options, open from start to end: through them a test speaks with the browser's own interface. */
  options: Page;
  /** A page of the extension in a tab. */
  open(path: string): Promise<Page>;
  tabIdOf(address: string): Promise<number>;
  /** The sidebar's page in a window of its own beside the tab that shows this address: both are in view. */
  sidebarFor(address: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** The folder of the built extension; the one that may read pages of this machine where it is left out. */
  extension?: string;
  /** The home folder: a policy stands in it at `.mozilla/managed-storage/<id>.json`. */
  home?: string;
  /** What is kept in the settings from the start; null keeps nothing. The pages of this machine are switched on. */
  settings?: Partial<Settings> | null;
  prefs?: Record<string, unknown>;
}

export async function openFirefox(wanted: FirefoxOptions = {}): Promise<FirefoxStage> {
  const { extension = firefoxBuild, home, settings = {}, prefs = {} } = wanted;
  ensureBuild(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    env: { ...process.env, ...(home ? { HOME: home } : {}) },
    // Without it no script may open a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: host }), ...prefs },
  });
  await browser.installExtension(extension);
  const open = (path: string) => openPage(browser, path);
  const options = await open('options.html');
  if (settings) {
    const kept: Settings = { ...defaultSettings, sites: ['http://127.0.0.1/*'], ...settings };
    await options.evaluate(`browser.storage.local.set(${JSON.stringify({ settings: kept })})`);
  }
  const tabIdOf = async (address: string) => {
    const tabs = (await options.evaluate('browser.tabs.query({})')) as { id: number; url: string }[];
    const tab = tabs.find(({ url }) => url === address);
    if (!tab) throw new Error(`No tab shows ${address}: ${tabs.map(({ url }) => url).join(' ')}`);
    return tab.id;
  };
  return {
    browser,
    host,
    options,
    open,
    tabIdOf,
    sidebarFor: async (address) => openPage(browser, `sidepanel.html?tab=${await tabIdOf(address)}`, beside),
    close: () => browser.close(),
  };
}

/** As wide as a sidebar. */
const beside: CreatePageOptions = { type: 'window' };
const narrow = { width: 400, height: 900 };

/** Firefox does not tell the driver that a page of an extension was loaded: what stands on it does. */
async function openPage(browser: Browser, path: string, where?: CreatePageOptions): Promise<Page> {
  const page = await browser.newPage(where);
  if (where) await page.setViewport(narrow);
  await page.goto(`moz-extension://${host}/${path}`, { timeout: 100 }).catch(() => undefined);
  await page.waitForSelector('h1');
  return page;
}

/** How long a busy machine may take for what a person sees at once. */
export const soon = { timeout: 20_000 };

export const untilState = (page: Page, state: string) => page.waitForSelector(`[data-state="${state}"]`);

export const untilStatus = (page: Page, element: Element, status: Status) =>
  page.waitForSelector(`[data-element="${element}"][data-status="${status}"]`);

/** Clicks the first element with that selector and text, away from what stays at the edges of the window. */
export async function press(page: Page, selector: string, text = ''): Promise<void> {
  const wanted = text ? `${selector}::-p-text(${text})` : selector;
  const element = await page.waitForSelector(wanted);
  await element?.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await page.locator(wanted).click();
}

export const valueIn = (page: Page | Frame, selector: string): Promise<string> =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value);
