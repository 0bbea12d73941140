import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome, Reply } from '../../../lib/browser/protocol.ts';
import type { Reading } from '../../../lib/reading.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { ensureBuild, firefoxBuild } from '../../../scripts/ensure-build.ts';
import { findFirefox } from '../../../scripts/find-browser.ts';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';

const host = '7e0d1b52-93a4-4f0e-8d0a-52c1f7b0ad33';
const addresses = JSON.stringify({ 'massage-referral-assistant@clinic.example': host });

describe('hostile pages in Firefox', () => {
  let site: Loopback;
  let browser: Browser;
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    ensureBuild(firefoxBuild);
    site = await startHostile();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': addresses },
    });
    await browser.installExtension(firefoxBuild);
    options = await browser.newPage();
    // Firefox does not tell the driver that a page of an extension was loaded: what stands on it does.
    await options.goto(`moz-extension://${host}/options.html`, { timeout: 500 }).catch(() => undefined);
    await options.waitForSelector('h1');
    const settings = { ...defaultSettings, sites: ['http://127.0.0.1/*'] };
    await options.evaluate(`browser.storage.local.set(${JSON.stringify({ settings })})`);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (name: string) => {
    await page.goto(`${site.url}/${name}`);
    await page.bringToFront();
  };

  const tell = <Value>(order: object) =>
    options.evaluate(
      `browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(async ([tab]) => {
        await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/hands.js'] });
        return browser.tabs.sendMessage(tab.id, ${JSON.stringify(order)}, { frameId: 0 });
      })`,
    ) as Promise<Reply<Value>>;

  async function read(): Promise<Reading> {
    for (let tries = 0; tries < 100; tries += 1) {
      const reply = await tell<Reading | null>({ type: 'scan' }).catch(() => null);
      if (reply?.ok && reply.value) return reply.value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The extension does not read this page.');
  }

  async function write(label: string, to: string, { epoch, fields }: Reading): Promise<Outcome['outcome']> {
    const field = fields.find((each) => each.label === label);
    const reply = await tell<Outcome>({ type: 'edit', epoch, fieldId: field?.id, from: field?.value, to });
    return reply.ok ? reply.value.outcome : 'refused';
  }

  it('names that hide the form’s own members: all is read, and written where it was meant', async () => {
    await open('01-clobbered-form.html');
    const reading = await read();
    expect([reading.detected, reading.fields.length]).toEqual(['referral', 12]);
    expect(await write('Frequency', 'Twice a week', reading)).toBe('written');
    expect(await page.$eval('#frequency', (field) => (field as HTMLInputElement).value)).toBe('Twice a week');
  });

  it.each(['opacity', 'faint', 'left', 'right', 'clip', 'path', 'covered'])(
    'a referral that nobody can see (%s) is neither there nor written to',
    async (way) => {
      await open('03-invisible-referral.html');
      const preview = await read();
      expect(preview.detected).toBe('referral');
      await page.evaluate((way) => {
        const form = document.querySelector('#hidden');
        if (form) form.className = way;
      }, way);
      expect(await write('Frequency', 'Twice a week', preview)).toBe('refused');
      expect((await read()).detected).toBe('none');
    },
  );

  it('bait for robots is neither read nor filled', async () => {
    await open('04-honeypots.html');
    const { fields } = await read();
    expect(fields.map(({ label }) => label)).toEqual(['Reason for referral', 'Frequency', 'Duration']);
  });

  it('tools that the page has spoilt are not used', async () => {
    await open('09-patched-page.html');
    const reading = await read();
    expect(reading.detected).toBe('referral');
    expect(await write('Frequency', 'Twice a week', reading)).toBe('written');
  });

  it('a page of the web cannot reach a page of the extension', async () => {
    await open('22-framing-page.html');
    const reached = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      `moz-extension://${host}/sidepanel.html`,
    );
    expect(reached).toBe(false);
  });

  it('a page that listens to everything cannot tell that somebody reads it', async () => {
    await open('23-watchful-page.html');
    expect((await read()).detected).toBe('referral');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [noticed, gained] = (await page.evaluate('[window.noticed, window.gained()]')) as [string[], string[]];
    expect([noticed, gained]).toEqual([[], []]);
  });
});
