import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbarButton, type Surface, surface } from '../../scripts/toolbar.ts';
import { openGeneralReferral, openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, untilState } from './panel.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

type Evaluate = Surface['evaluate'];

/** What axe calls serious or critical, of everything that it knows to look for. */
async function serious(evaluate: Evaluate): Promise<string[]> {
  await evaluate(`${axe}; 0`);
  const found = await evaluate<AxeResults['violations']>(
    'axe.run().then(({ violations }) => JSON.parse(JSON.stringify(violations)))',
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const inPage =
  (page: Page): Evaluate =>
  (expression) =>
    page.evaluate(expression);

describe('what axe calls serious', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('is not in the panel with a report, nor with a card, its reasons and the keys open', async () => {
    const { panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(panel, 'report');
    expect(await serious(panel.evaluate)).toEqual([]);
    await panel.click('[data-rule="duration-stated"] h3 button');
    await panel.click('[data-rule="duration-stated"] summary', 'Dismiss');
    await panel.key('?');
    await panel.until(`document.querySelector('[popover]:popover-open')`);
    expect(await serious(panel.evaluate)).toEqual([]);
    await panel.key('Escape');
    await panel.click('button', 'Insert all');
    await panel.until(`document.querySelector('dialog[open]')`);
    expect(await serious(panel.evaluate)).toEqual([]);
    await close();
  });

  it('is not in the panel where a referral can be started, nor while it is', async () => {
    const { panel, close } = await openStage((page) => openGeneralReferral(page, practice.url));
    await untilState(panel, 'possible');
    expect(await serious(panel.evaluate)).toEqual([]);
    await panel.click('button', 'Start a massage referral');
    await untilState(panel, 'starting');
    expect(await serious(panel.evaluate)).toEqual([]);
    await close();
  });

  it('is not in the panel where nothing is found, nor where fields are picked or the site is off', async () => {
    const { browser, panel, close } = await openStage((page) => page.goto(`${practice.url}/quiet/article.html`));
    await untilState(panel, 'notReferral');
    expect(await serious(panel.evaluate)).toEqual([]);
    await panel.click('button', 'Pick fields by hand');
    await untilState(panel, 'nothingReadable');
    expect(await serious(panel.evaluate)).toEqual([]);
    await browser.worker.evaluate(() => chrome.storage.local.clear());
    await untilState(panel, 'off');
    expect(await serious(panel.evaluate)).toEqual([]);
    await close();
  });

  it('is not in the popup, which answers at a glance', async () => {
    const { browser, close } = await openStage((page) => openPlainReferral(page, practice.url));
    const popup = await surface(await clickToolbarButton(browser), 'popup.html');
    await popup.until(`document.querySelector('[data-state="report"]')`);
    const answered = await popup.evaluate<number>(`performance.getEntriesByName('answered')[0]?.startTime ?? -1`);
    console.log(`popup answered after ${Math.round(answered)} ms`);
    expect(answered).toBeGreaterThan(0);
    expect(await serious(popup.evaluate)).toEqual([]);
    await close();
  });

  it('is not in the options', async () => {
    const { browser, close } = await openStage((page) => openPlainReferral(page, practice.url));
    const options = await browser.openExtensionPage('options.html');
    await options.getByText(/ICD-10-CM FY2027/).waitFor();
    expect(await serious(inPage(options))).toEqual([]);
    await close();
  });
});
