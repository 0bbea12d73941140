import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, shown, statuses, untilState } from './panel.ts';

const byMouse = (field: Locator) => field.click();
const byKeyboard = (field: Locator) => field.press('Enter');

/** In the worker: how many frames of the front tab answer. */
async function framesThatListen(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true });
  const tabId = tab?.id ?? 0;
  const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => 0 });
  const answers = frames.map(({ frameId }) =>
    chrome.tabs.sendMessage(tabId, { type: 'unpick' }, { frameId }).catch(() => null),
  );
  return (await Promise.all(answers)).filter(Boolean).length;
}

describe('a page where nothing is recognised', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  const address = () => `${practice.url}/odd/notes.html`;
  const picked = (meaning: string) =>
    `document.querySelector('[data-meaning="${meaning}"] small, [data-meaning="${meaning}"] svg')`;

  it('is read once its fields were pointed out, and still after a reload', async () => {
    const { page, panel, browser, close } = await openStage((page) => page.goto(address()));
    await untilState(panel, 'notReferral');
    await panel.click('button', 'Pick fields by hand');
    await untilState(panel, 'nothingReadable');

    for (const [meaning, field, pick] of [
      ['narrative', '#b1', byMouse],
      ['diagnosis', '#a1', byKeyboard],
    ] as const) {
      await panel.click(`[data-meaning="${meaning}"] button`);
      await panel.until(`document.querySelector('[data-meaning="${meaning}"][data-picking=true]')`);
      await pick(page.locator(field));
      await panel.until(picked(meaning));
    }
    await panel.click('button', 'Read these fields');
    await page.locator('#b1').fill('Massage therapy for low back pain, 2x/week for 6 weeks');
    await page.locator('#a1').fill('M54.5');
    await untilState(panel, 'report');
    expect(await statuses(panel)).toMatchObject({ frequency: 'present', diagnosis: 'problem' });

    await page.reload();
    await page.locator('#b1').fill('Massage therapy for neck pain, 1x/week for 8 weeks');
    await untilState(panel, 'report');
    expect((await statuses(panel)).duration).toBe('present');
    const kept = await browser.worker.evaluate(() => chrome.storage.local.get('settings'));
    expect(JSON.stringify(kept)).not.toMatch(/neck|back pain/);
    await close();
  });

  it('keeps a field of another site’s frame as that site’s own', async () => {
    const sites = ['http://127.0.0.1/*', 'http://localhost/*'];
    const { page, panel, browser, close } = await openStage((page) => page.goto(address()), { settings: { sites } });
    await page.evaluate(
      (inner) => {
        document.body.innerHTML = `<iframe src="${inner}" width="700" height="400"></iframe>`;
      },
      address().replace('127.0.0.1', 'localhost'),
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('#b1').waitFor();
    await expect.poll(() => browser.worker.evaluate(framesThatListen), { timeout: 10_000 }).toBe(2);
    await untilState(panel, 'notReferral');
    await panel.click('button', 'Pick fields by hand');
    await panel.click('[data-meaning="narrative"] button');
    await panel.until('document.querySelector(\'[data-meaning="narrative"][data-picking=true]\')');
    await frame.locator('#b1').click();
    await panel.until(picked('narrative'));
    await panel.click('button', 'Read these fields');
    await frame.locator('#b1').fill('Massage therapy for low back pain, 2x/week for 6 weeks');
    await untilState(panel, 'report');
    const { settings } = await browser.worker.evaluate(() => chrome.storage.local.get('settings'));
    expect((settings as Settings).picked.map(({ site }) => site)).toEqual(['localhost']);
    await close();
  });

  it('can have a field forgotten again', async () => {
    const { panel, close } = await openStage((page) => page.goto(address()), {
      settings: { picked: [{ site: '127.0.0.1', fields: [{ selector: '#b1', meaning: 'narrative' }] }] },
    });
    await panel.until(`document.querySelector('[data-state]:not([data-state=reading])')`);
    await panel.click('button[aria-label="More"]');
    await panel.click('button', 'Pick fields by hand');
    await panel.click('[data-meaning="narrative"] button', 'Forget');
    await panel.until(`!${picked('narrative')}`);
    expect(await shown(panel)).not.toMatch(/#b1/);
    await close();
  });

  it('is read when the order text alone was pointed out', async () => {
    const { page, panel, close } = await openStage((page) => page.goto(address()), {
      settings: { picked: [{ site: '127.0.0.1', fields: [{ selector: '#b1', meaning: 'narrative' }] }] },
    });
    await page.locator('#b1').fill('Massage therapy for low back pain, 2x/week for 6 weeks');
    await untilState(panel, 'report');
    expect((await statuses(panel)).frequency).toBe('present');
    await close();
  });
});
