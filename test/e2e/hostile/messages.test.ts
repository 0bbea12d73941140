import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, loopbackBuild } from '../../../scripts/launch.ts';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { referral } from '../../meaning/pages.ts';
import { type Pen, penFor } from '../pen.ts';

const another = resolve(import.meta.dirname, '../../hostile/other-extension');

describe('messages that do not come from the extension', () => {
  let site: Loopback;
  let pen: Pen;

  beforeAll(async () => {
    site = await startHostile();
    const browser = await launch({ extension: `${loopbackBuild},${another}` });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    pen = penFor({ browser, page });
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  it('another extension in the same page is told nothing and moves nothing', async () => {
    const { page, browser } = pen;
    await page.goto(`${site.url}/02-nested-forms.html`);
    const { epoch, fields } = await pen.read();
    const fieldId = fields.find(({ label }) => label === 'Frequency')?.id;
    const forged = { epoch, detected: 'referral', confidence: 1, site: 'forged.example', fields: [] };
    const messages = [
      { type: 'report', tabId: 1 },
      { type: 'check-text', text: 'Massage therapy' },
      { type: 'take-selection', windowId: 1 },
      { type: 'edit', epoch, fieldId, from: '', to: 'Forged' },
      { type: 'scan' },
      { type: 'reading', reading: forged },
      { type: 'understand', page: JSON.stringify(referral) },
    ];
    await page.evaluate(
      (detail) => {
        document.dispatchEvent(new CustomEvent('try', { detail }));
      },
      JSON.stringify({ id: browser.extensionId, messages }),
    );
    await page.waitForFunction(() => document.documentElement.dataset.answers);
    const said = await page.evaluate(() => JSON.parse(document.documentElement.dataset.answers ?? ''));
    expect(said).toEqual({ answers: messages.map(() => 'nothing'), world: [] });
    expect(await page.inputValue('[form="outer"]')).toBe('');
    const after = await pen.read();
    expect(after.site).toBe('127.0.0.1');
  });

  it('a content script may not ask the worker what only the panel may', async () => {
    await pen.page.goto(`${site.url}/02-nested-forms.html`);
    await pen.read();
    const asked = await pen.browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const [told] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async () =>
          Promise.all(
            ['report', 'check-text', 'dismiss'].map((type) =>
              chrome.runtime.sendMessage({ type, tabId: 1, text: 'Massage', rule: 'x' }).then(
                (answer) => JSON.stringify(answer) ?? 'nothing',
                () => 'nothing',
              ),
            ),
          ),
      });
      return told?.result;
    });
    expect(asked).toEqual(['nothing', 'nothing', 'nothing']);
  });

  it.each<[string, unknown]>([
    ['of no shape', 'edit'],
    ['of an unknown type', { type: 'eval', code: '1' }],
    [
      'with a field of another form',
      { type: 'edit', epoch: { document: 'x', form: 0 }, fieldId: 'f1', from: '', to: 'x' },
    ],
    ['with an epoch that is none', { type: 'edit', epoch: null, fieldId: 'f1', from: '', to: 'x' }],
    ['with a field that is none', { type: 'edit', epoch: {}, fieldId: { toString: 'f1' }, from: '', to: 'x' }],
    ['with a value that is none', { type: 'edit', epoch: {}, fieldId: 'f1', from: 7, to: ['x'] }],
  ])('an order %s changes nothing and is answered in the usual envelope', async (_, order) => {
    await pen.page.goto(`${site.url}/02-nested-forms.html`);
    await pen.read();
    const reply = await pen.browser.worker.evaluate(async (order) => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.tabs.sendMessage(tab?.id ?? -1, order, { frameId: 0 });
    }, order);
    expect(reply.ok === false || reply.value.outcome === 'refused').toBe(true);
    const values = await pen.page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value).join(''),
    );
    expect(values).toBe('');
  });
});
