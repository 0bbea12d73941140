import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, untilStatus } from './panel.ts';

/** Notes whatever a live region of the panel says, from now on, each word of it once. */
const listen = `(() => {
  window.heard = [];
  const live = '[role=status], [role=alert], [aria-live], output';
  new MutationObserver((changes) => {
    const regions = new Set(changes.map(({ target }) => (target.closest ? target : target.parentElement)?.closest(live)));
    for (const region of regions) {
      if (region?.checkVisibility() && region.textContent.trim()) window.heard.push(region.textContent.trim());
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
})()`;

/** Longer than the panel waits before it speaks. */
const quiet = 2500;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('what a screen reader is told', () => {
  let practice: RunningPractice;
  let stage: Stage;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());
  beforeEach(async () => {
    stage = await openStage((page) => openPlainReferral(page, practice.url));
    await untilStatus(stage.panel, 'duration', 'missing');
    await pause(quiet);
    await stage.panel.evaluate(listen);
    return () => stage.close();
  });

  const heard = async () => {
    await pause(quiet);
    return stage.panel.evaluate<string[]>('window.heard.splice(0)');
  };

  it('is nothing while somebody types in the page, and one sentence after it', async () => {
    const { page, panel } = stage;
    await page.locator('#order').focus();
    await page.keyboard.type(' Twice a week for 6 weeks, 60 m', { delay: 150 });
    expect(await panel.evaluate('window.heard')).toEqual([]);
    const said = await heard();
    console.log(`Said after 31 keystrokes: ${JSON.stringify(said)}`);
    expect(said).toHaveLength(1);
  });

  it('is once that something was inserted, with what is still open, and once that it was taken back', async () => {
    const { page, panel } = stage;
    await panel.click('[data-rule="duration-stated"] button', 'Insert');
    await expect.poll(() => page.inputValue('#duration')).toBe('6 weeks');
    expect(await heard()).toEqual([expect.stringMatching(/^Inserted into Duration\. \d+ of \d+ in place, \d+ to fix/)]);
    await panel.click('button', 'Undo');
    await expect.poll(() => page.inputValue('#duration')).toBe('');
    expect(await heard()).toEqual([expect.stringMatching(/^Taken back from Duration\. \d+ of \d+ in place/)]);
    await panel.click('[data-rule="duration-stated"] button', 'Insert');
    expect(await heard()).toHaveLength(1);
  });

  it('is once that words were copied, and once more when they are copied again', async () => {
    const { browser, panel } = stage;
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.click('[data-point] button[data-shortcut="C"]');
    expect(await heard()).toEqual(['Copied.']);
    await panel.click('[data-point] button[data-shortcut="C"]');
    expect(await heard()).toEqual(['Copied.']);
  });

  it('is once that the page refused the words, and where they are now', async () => {
    const { page, panel } = stage;
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#duration');
      field?.addEventListener('input', () => {
        field.value = '';
      });
    });
    await panel.click('[data-rule="duration-stated"] button', 'Insert');
    const said = await heard();
    console.log(`Said of a refusal: ${JSON.stringify(said)}`);
    expect(said).toEqual([expect.stringMatching(/Duration/)]);
  });
});
