import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMassageForm, openReferralForm, save } from '../ehr/lhc-forms/drive.ts';
import { type RunningLhcForms, startLhcForms } from '../ehr/lhc-forms/start.ts';
import { answersOf } from '../ehr/saved-resources.ts';
import { openPlainBrowser } from './plain-browser.ts';

describe('LHC-Forms, without the extension', () => {
  let lhcForms: RunningLhcForms;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    lhcForms = await startLhcForms();
    browser = await openPlainBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await lhcForms?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    return () => page.close();
  });

  it('keeps the answers of the massage questionnaire', async () => {
    const form = await openMassageForm(page, lhcForms.url);
    await form.locator('[id="order.diagnosis/1/1"]').fill('M54.50 Low back pain, unspecified');
    await form.locator('[id="order.reason/1/1"]').fill('Massage for back pain');
    await form.locator('[id="plan.units/1/1"]').fill('4');
    expect((await save(page)).map(answersOf)).toEqual([
      {
        'order.diagnosis': 'M54.50 Low back pain, unspecified',
        'order.reason': 'Massage for back pain',
        'plan.units': 4,
      },
    ]);
  });

  it('keeps the order of the general questionnaire', async () => {
    const form = await openReferralForm(page, lhcForms.url);
    await form.locator('[id="referral.order/1"]').fill('massage for back pain');
    expect((await save(page)).map(answersOf)).toEqual([{ 'referral.order': 'massage for back pain' }]);
  });
});
