import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/reading.ts';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { openPen, type Pen } from '../pen.ts';

describe('pages that work against the extension', () => {
  let site: Loopback;
  let pen: Pen;

  beforeAll(async () => {
    site = await startHostile();
    pen = await openPen();
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  const open = (name: string) => pen.page.goto(`${site.url}/${name}`);

  /** In the frame that holds the order, which is not the page's own. */
  const inFrame = <Value>(order: object): Promise<Value[]> =>
    pen.browser.worker.evaluate(async (order) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      // A frame is ready some time after the page that holds it.
      await chrome.scripting.executeScript({ target, files: ['/ehr.js', '/reader.js', '/hands.js'] });
      const frames = await chrome.scripting.executeScript({ target, func: () => location.pathname });
      const ids = frames.filter(({ frameId }) => frameId !== 0).map(({ frameId }) => frameId);
      return Promise.all(ids.map((frameId) => chrome.tabs.sendMessage(tab?.id ?? -1, order, { frameId })));
    }, order);

  it('a frame that the browser has closed off is refused with a sentence', async () => {
    await open('07-closed-frames.html');
    const [scanned] = await inFrame<{ value: Reading }>({ type: 'scan' });
    const field = scanned?.value.fields.find(({ label }) => label === 'Frequency');
    const edit = { type: 'edit', epoch: scanned?.value.epoch, fieldId: field?.id, from: '', to: 'Twice a week' };
    const [reply] = await inFrame<{ value: { outcome: string; reason: string } }>(edit);
    expect(reply?.value.outcome).toBe('refused');
    expect(reply?.value.reason).toBe('closedOff');
    const [, frame] = pen.page.frames();
    expect(await frame?.locator('[name="frequency"]').inputValue()).toBe('');
  });

  it('a frame of another site that was not allowed is offered, and not read', async () => {
    const elsewhere = `${site.url.replace('127.0.0.1', 'localhost')}/07-framed-order.html`;
    await open('22-framing-page.html');
    await pen.page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.style.cssText = 'width:800px;height:400px';
      document.body.append(frame);
    }, elsewhere);
    await pen.page.frameLocator('iframe').locator('form').waitFor();
    const { detected, foreignFrames } = await pen.read();
    expect([detected, foreignFrames]).toEqual(['none', ['http://localhost/*']]);
  });

  it('tools that the page has spoilt are not used: it is read, written and watched', async () => {
    await open('09-patched-page.html');
    const preview = await pen.read();
    expect(preview.detected).toBe('referral');
    expect(await pen.write('Frequency', 'Twice a week', preview)).toMatchObject({ outcome: 'written' });
    const [used, held] = await pen.page.evaluate<[string[], string]>('[window.used, window.held()]');
    expect([used, held]).toEqual([[], 'Twice a week']);
  });

  it('a page of the web has no door to the extension', async () => {
    await open('09-patched-page.html');
    await pen.read();
    const door = await pen.page.evaluate(
      () => typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    );
    expect(door).toBe('undefined');
  });

  it('a form that changes every 5 ms is looked at at most once in 400 ms', async () => {
    const listener = await pen.browser.openExtensionPage('options.html');
    await pen.page.bringToFront();
    await open('17-restless-page.html');
    await pen.read();
    await listener.evaluate(() => {
      Object.assign(globalThis, { told: 0 });
      chrome.runtime.onMessage.addListener(({ type }) => {
        if (type === 'tab') (globalThis as unknown as { told: number }).told += 1;
        return undefined;
      });
    });
    await pen.page.waitForTimeout(4_000);
    const told = await listener.evaluate(() => (globalThis as unknown as { told: number }).told);
    console.log(`looked ${told} times in 4 s`);
    expect(told).toBeGreaterThan(2);
    expect(told).toBeLessThanOrEqual(11);
    await listener.close();
  });

  it('a page that frames the panel, the popup or the options shows nothing of them', async () => {
    await open('22-framing-page.html');
    for (const path of ['sidepanel.html', 'popup.html', 'options.html', 'document.html', 'icon/48.png']) {
      const address = `chrome-extension://${pen.browser.extensionId}/${path}`;
      const reached = await pen.page.evaluate(async (address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const fetched = await fetch(address).then(
          () => true,
          () => false,
        );
        return fetched;
      }, address);
      expect(reached).toBe(false);
    }
    const inside = await Promise.all(
      pen.page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => [location.protocol, document.querySelector('#root') !== null])),
    );
    for (const [protocol, hasRoot] of inside) expect([protocol, hasRoot]).toEqual(['chrome-error:', false]);
  });

  it('a page that listens to everything cannot tell that somebody reads it', async () => {
    await open('23-watchful-page.html');
    const before = await pen.page.evaluate(() => document.documentElement.outerHTML);
    expect((await pen.read()).detected).toBe('referral');
    await pen.page.waitForTimeout(1_000);
    const { noticed, gained, after } = await pen.page.evaluate(() => ({
      noticed: (window as unknown as { noticed: string[] }).noticed,
      gained: (window as unknown as { gained: () => string[] }).gained(),
      after: document.documentElement.outerHTML,
    }));
    expect(noticed).toEqual([]);
    expect(gained).toEqual([]);
    expect(after).toBe(before);
  });

  it('and notices it when something is left in it, so that the test above can fail', async () => {
    await open('23-watchful-page.html');
    await pen.read();
    await pen.browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => {
          window.postMessage({ type: 'started' }, '*');
          document.body.setAttribute('data-read', '');
        },
      });
    });
    await pen.page.waitForTimeout(200);
    const noticed = await pen.page.evaluate(() => (window as unknown as { noticed: string[] }).noticed);
    expect(noticed).toEqual(['attributes BODY data-read ', 'message {"type":"started"}']);
  });
});
