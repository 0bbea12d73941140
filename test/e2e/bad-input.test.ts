import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, shown, untilState, untilStatus } from './panel.ts';

describe('what cannot be done is said in one sentence, and nothing is lost', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('a page where nothing can be read offers to check a text and to pick the fields', async () => {
    const { panel, close } = await openStage((page) => page.goto(`${practice.url}/quiet/article.html`));
    await untilState(panel, 'notReferral');
    expect(await shown(panel)).toMatch(/check/i);
    await close();
  });

  it('a field that refuses is left as it is and the words wait in the clipboard', async () => {
    const { page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilStatus(panel, 'duration', 'missing');
    await page.evaluate(
      `document.querySelector('#duration').addEventListener('input', (event) => { event.target.value = ''; })`,
    );
    await panel.click('[data-rule="duration-stated"] button', 'Insert');
    await panel.until(`document.querySelector('[data-situation="refused"]')`);
    expect(await shown(panel)).toMatch(/did not keep/);
    expect(await page.inputValue('#duration')).toBe('');
    await close();
  });

  it('a field that was changed after the preview keeps the clinician’s words', async () => {
    const { page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilStatus(panel, 'duration', 'missing');
    await page.evaluate(`document.querySelector('#duration').value = 'until re-evaluation'`);
    await panel.click('[data-rule="duration-stated"] button', 'Insert');
    await panel.until(`document.querySelector('[data-situation="refused"]')`);
    expect(await page.inputValue('#duration')).toBe('until re-evaluation');
    await close();
  });

  it('a form that vanishes is no longer reported', async () => {
    const { page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(panel, 'report');
    await page.evaluate(`document.querySelector('form').remove()`);
    await untilState(panel, 'notReferral');
    await close();
  });

  it('a text of a million characters is read', async () => {
    const { panel, close } = await openStage((page) => page.goto(`${practice.url}/quiet/article.html`));
    await untilState(panel, 'notReferral');
    const report = await panel.evaluate<{ ok: boolean; value: { massageOrder: boolean } }>(
      `chrome.runtime.sendMessage({ type: 'check-text', text: 'Massage therapy for low back pain M54.50. ' + '1 x 1 x '.repeat(125_000) })`,
    );
    expect(report.ok).toBe(true);
    await close();
  });
});
