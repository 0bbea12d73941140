import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMassageForm, openReferralForm, openServiceRequest, save } from '../ehr/medplum/drive.ts';
import { type RunningMedplum, startMedplum } from '../ehr/medplum/start.ts';
import { answersOf } from '../ehr/saved-resources.ts';
import { openPlainBrowser } from './plain-browser.ts';

describe('Medplum, without the extension', () => {
  let medplum: RunningMedplum;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    medplum = await startMedplum();
    browser = await openPlainBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await medplum?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    return () => page.close();
  });

  it('stores the answers of the massage questionnaire, beside a chart with a problem list', async () => {
    const form = await openMassageForm(page, medplum.url);
    await page.getByText('M54.50 Low back pain, unspecified').waitFor();
    await form.locator('[id="order.diagnosis"]').fill('M54.50 Low back pain, unspecified');
    await form.locator('[id="order.reason"]').fill('Massage for back pain');
    await form.locator('[id="plan.units"]').fill('4');
    await form.locator('[id="auth.date"]').fill('2026-12-05');
    await form.getByText('Auto / PIP').click();
    expect((await save(page)).map(answersOf)).toEqual([
      {
        'order.diagnosis': 'M54.50 Low back pain, unspecified',
        'order.reason': 'Massage for back pain',
        'plan.units': 4,
        'auth.date': '2026-12-05',
        'auth.payer': 'Auto / PIP',
      },
    ]);
  });

  it('stores the order of the general questionnaire', async () => {
    const form = await openReferralForm(page, medplum.url);
    await form.locator('[id="referral.order"]').fill('massage for back pain');
    expect((await save(page)).map(answersOf)).toEqual([{ 'referral.order': 'massage for back pain' }]);
  });

  it('stores a ServiceRequest with a note', async () => {
    const form = await openServiceRequest(page, medplum.url);
    await form.getByRole('button', { name: 'Add Note' }).click();
    await form.getByRole('textbox', { name: /text/i }).last().fill('Massage for back pain');
    expect(await save(page)).toMatchObject([
      { resourceType: 'ServiceRequest', status: 'draft', note: [{ text: 'Massage for back pain' }] },
    ]);
  });
});
