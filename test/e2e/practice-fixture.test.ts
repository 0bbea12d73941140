import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  openClassicOrder,
  openGeneralReferral,
  openPlainReferral,
  openReferralDialog,
  saveOrder,
} from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openPlainBrowser } from './plain-browser.ts';

describe('the practice EHR, without the extension', () => {
  let practice: RunningPractice;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    browser = await openPlainBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });

  beforeEach(async () => {
    practice.saved.length = 0;
    page = await browser.newPage();
    return () => page.close();
  });

  it('saves the plain referral, drafted or empty', async () => {
    const form = await openPlainReferral(page, practice.url);
    await form.locator('#units').fill('4');
    await saveOrder(form);
    await saveOrder(await openPlainReferral(page, practice.url, { empty: true }));
    expect(practice.saved).toMatchObject([
      { page: 'plain', values: { diagnosis: 'M54.5 low back pain', frequency: '2x/week', units: '4', signature: '' } },
      { page: 'plain', values: { diagnosis: '', frequency: '', units: '' } },
    ]);
  });

  it('saves the general referral', async () => {
    const form = await openGeneralReferral(page, practice.url);
    await form.locator('#order').fill('massage for back pain');
    await saveOrder(form);
    expect(practice.saved).toMatchObject([{ page: 'general', values: { order: 'massage for back pain' } }]);
  });

  it('saves the classic order from its frame', async () => {
    const frame = await openClassicOrder(page, practice.url);
    await frame.locator('[name="ORD$REASON"]').fill('Massage for back pain');
    await saveOrder(frame);
    expect(practice.saved).toMatchObject([{ page: 'frames', values: { ORD$REASON: 'Massage for back pain' } }]);
  });

  it('saves what the dialog was told by events: rich text, and a diagnosis that was chosen', async () => {
    const dialog = await openReferralDialog(page, practice.url);
    await dialog.locator('#diagnosis').fill('low back');
    await dialog.getByRole('option', { name: 'M54.50' }).click();
    await dialog.locator('#details').pressSequentially('Massage for back pain\nTwice a week');
    await dialog.getByLabel('Service').selectOption('Massage therapy');
    await saveOrder(dialog);
    expect(practice.saved).toMatchObject([
      {
        page: 'app',
        values: {
          service: 'Massage therapy',
          diagnosis: 'M54.50 Low back pain, unspecified',
          details: 'Massage for back pain\nTwice a week',
        },
      },
    ]);
  });

  it('does not keep a diagnosis that was typed and not chosen', async () => {
    const dialog = await openReferralDialog(page, practice.url);
    await dialog.locator('#diagnosis').fill('M54.50');
    await saveOrder(dialog);
    expect(practice.saved).toMatchObject([{ page: 'app', values: { diagnosis: '' } }]);
  });
});
