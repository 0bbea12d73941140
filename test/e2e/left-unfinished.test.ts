import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/toolbar.ts';
import { openPlainReferral, openReferralDialog } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, untilState, untilStatus } from './panel.ts';

const focused = `document.activeElement.value`;

/** Everything that stands in the panel, seen or not. */
const held = (panel: Surface) =>
  panel.evaluate<string>(
    `document.body.textContent + [...document.querySelectorAll('input, textarea')].map(({ value }) => value).join(' ')`,
  );

const begin = async (panel: Surface, words: string) => {
  await panel.click('[data-start]');
  await untilState(panel, 'starting');
  await panel.type(words);
  await panel.until(`${focused} === '${words}'`);
};

const another = async (page: Page, url: string) => {
  const other = await page.context().newPage();
  await other.goto(url);
  return other;
};

describe('an order that is being laid out in the panel', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('is there as it was left, the cursor too, when its tab is in front again', async () => {
    const { page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(panel, 'report');
    await begin(panel, 'kneeling');
    const other = await another(page, `${practice.url}/quiet/login.html`);
    await untilState(panel, 'notReferral');
    expect(await panel.evaluate('document.body.innerText')).not.toContain('kneeling');
    await page.bringToFront();
    await untilState(panel, 'starting');
    expect(await panel.evaluate(focused)).toBe('kneeling');
    expect(await panel.evaluate('document.body.innerText')).toContain('kneeling');

    // Put aside, it is gone for good.
    await panel.click('[data-then="[data-start]"]');
    await untilState(panel, 'report');
    await other.bringToFront();
    await page.bringToFront();
    await untilState(panel, 'report');
    expect(await held(panel)).not.toContain('kneeling');
    await close();
  });

  it('goes with its tab', async () => {
    const { page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(panel, 'report');
    await begin(panel, 'kneeling');
    await another(page, `${practice.url}/quiet/login.html`);
    await untilState(panel, 'notReferral');
    await page.close();
    await panel.until(`![...document.querySelectorAll('input')].some(({ value }) => value === 'kneeling')`);
    expect(await held(panel)).not.toContain('kneeling');
    await close();
  });

  it('goes with its patient', async () => {
    const { page, panel, close } = await openStage((page) => openReferralDialog(page, practice.url, 'Rivera-Test'));
    await untilState(panel, 'possible');
    await begin(panel, 'kneeling');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Patients' }).click();
    await page.getByRole('link', { name: 'Okonkwo-Test' }).click();
    await page.getByRole('button', { name: 'New referral' }).click();
    await untilState(panel, 'possible');
    expect(await held(panel)).not.toContain('kneeling');
    await close();
  });

  it('is never that of another form: neither the order nor what was chosen for one of its points', async () => {
    const { page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    // Both are open beforehand, so that the panel goes from one straight to the other.
    const other = await another(page, `${practice.url}/plain/referral.html?other`);
    await page.bringToFront();
    await untilStatus(panel, 'goals', 'missing');
    const card = '[data-rule="goals-stated"]';
    await panel.click(`${card} h3 button`);
    await panel.until(`document.querySelector('${card} input[data-blank]')`);
    await panel.click(`${card} input[data-blank]`);
    await panel.type('kneeling');
    expect(await held(panel)).toContain('kneeling');
    await other.bringToFront();
    await panel.until(`!document.querySelector('${card} input[data-blank]')?.value`);
    await untilStatus(panel, 'goals', 'missing');
    expect(await held(panel)).not.toContain('kneeling');
    await begin(panel, 'standing');
    await page.bringToFront();
    await untilState(panel, 'report');
    expect(await panel.evaluate('document.body.innerText')).not.toContain('standing');
    await other.close();
    await close();
  });
});
