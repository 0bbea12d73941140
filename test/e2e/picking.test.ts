import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, shown, statuses, untilState } from './panel.ts';

const byMouse = (field: Locator) => field.click();
const byKeyboard = (field: Locator) => field.press('Enter');

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
