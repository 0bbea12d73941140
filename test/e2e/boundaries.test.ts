import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabReport } from '../../lib/tab-report.ts';
import type { Surface } from '../../scripts/toolbar.ts';
import { openPlainReferral, openReferralDialog, saveOrder } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, shown, untilState, untilStatus } from './panel.ts';

/** The number on the toolbar button of the active tab. */
const badge = ({ browser }: Stage) =>
  browser.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });

/** What the worker knows of the active tab, asked as the panel asks. */
const reportIn = (panel: Surface): Promise<TabReport> =>
  panel.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return (await chrome.runtime.sendMessage({ type: 'report', tabId: tab.id })).value;
  })()`);

/** The referral dialog of another patient, reached inside the application without a reload. */
async function goToPatient(page: Page, name: string) {
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Patients' }).click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'New referral' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('#details').waitFor();
  return dialog;
}

describe('what is never crossed', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('from one patient to another: an edit for the first is refused in a sentence, and nothing is left to insert', async () => {
    const { page, panel, close } = await openStage((page) => openReferralDialog(page, practice.url, 'Rivera-Test'));
    await page.locator('#details').click();
    await page.keyboard.type('Massage therapy for low back pain');
    await untilStatus(panel, 'frequency', 'missing');
    const first = await reportIn(panel);
    expect(first.patient).toBe('J. R.');
    const field = first.fields.find(({ meaning }) => meaning === 'precautions');
    await panel.click('button', 'Insert all');
    await panel.until(`document.querySelector('dialog[open]')`);

    const dialog = await goToPatient(page, 'Okonkwo-Test');
    const order = {
      type: 'edit',
      epoch: first.frames[0]?.epoch,
      fieldId: field?.id.split(':')[1],
      from: '',
      to: 'None known.',
    };
    const reply = await panel.evaluate<{ value: { outcome: string; reason: string } }>(
      `chrome.tabs.sendMessage(${first.tabId}, ${JSON.stringify(order)}, { frameId: 0 })`,
    );
    expect(reply.value).toEqual({ outcome: 'refused', reason: 'formChanged' });
    await untilState(panel, 'possible');
    expect(await panel.evaluate(`document.querySelector('dialog[open]')`)).toBeNull();
    expect((await reportIn(panel)).patient).toBe('S. O.');
    expect(await shown(panel)).not.toMatch(/Undo/);
    practice.saved.length = 0;
    await saveOrder(dialog);
    expect(practice.saved[0]?.values).toMatchObject({
      patient: 'Okonkwo-Test, Sam Example',
      precautions: '',
      plan: '',
      details: '',
    });
    await close();
  });

  it('a point that was dismissed with a reason stays away, and the badge counts one less', async () => {
    const stage = await openStage((page) => openPlainReferral(page, practice.url));
    const { page, panel } = stage;
    await untilStatus(panel, 'goals', 'missing');
    await expect.poll(() => badge(stage)).toMatch(/^\d+$/);
    const before = Number(await badge(stage));
    await panel.click('[data-rule="duration-stated"] h3 button');
    await panel.click('[data-rule="duration-stated"] summary', 'Dismiss');
    await panel.click('[data-rule="duration-stated"] li button');
    await panel.until(`!document.querySelector('[data-rule="duration-stated"]')`);
    await expect.poll(() => badge(stage)).toBe(String(before - 1));
    // The form is checked again with every letter: the point stays away.
    await page.locator('#units').fill('4');
    await untilStatus(panel, 'units', 'present');
    expect(await panel.evaluate(`document.querySelector('[data-rule="duration-stated"]')`)).toBeNull();
    await panel.click('button', 'Bring back');
    await panel.until(`document.querySelector('[data-rule="duration-stated"]')`);
    await stage.close();
  });

  it('from one tab to another: the panel follows the active one', async () => {
    const { browser, page, panel, close } = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(panel, 'report');
    const other = await browser.context.newPage();
    await other.goto(`${practice.url}/quiet/login.html`);
    await untilState(panel, 'notReferral');
    await page.bringToFront();
    await untilState(panel, 'report');
    await close();
  });

  it('a site that was switched off: nothing is read, shown or counted there, until it is on again', async () => {
    const stage = await openStage((page) => openPlainReferral(page, practice.url));
    const { browser, page, panel } = stage;
    await untilState(panel, 'report');
    const options = await browser.openExtensionPage('options.html');
    await options.getByRole('button', { name: 'Remove http://127.0.0.1/*' }).click();
    await options.getByText('No site yet.').waitFor();
    await options.close();
    await page.bringToFront();
    await untilState(panel, 'off');
    await expect.poll(() => badge(stage)).toBe('');
    await page.reload();
    await page.locator('#units').fill('4');
    await untilState(panel, 'off');
    expect(await badge(stage)).toBe('');
    // Pages of this machine stay allowed in this build, so that no dialog of the browser comes in between.
    await panel.click('button', 'Switch on');
    await untilState(panel, 'report');
    await stage.close();
  });
});
