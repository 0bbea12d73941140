import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMassageForm, openReferralForm, openReferralOrder, save, signOrder } from '../ehr/openmrs/drive.ts';
import { type RunningOpenmrs, startOpenmrs } from '../ehr/openmrs/start.ts';
import { openPlainBrowser } from './plain-browser.ts';

describe('OpenMRS 3, without the extension', () => {
  let openmrs: RunningOpenmrs;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    openmrs = await startOpenmrs();
    browser = await openPlainBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await openmrs?.close();
  });

  beforeEach(async () => {
    openmrs.posted.length = 0;
    page = await browser.newPage();
    await page.goto(openmrs.formUrl);
    return () => page.close();
  });

  it('shows a chart with a patient and a problem list', async () => {
    await page.getByText('Jordan Demo Rivera-Test').first().waitFor();
    await page.getByText('Low back pain, unspecified (M54.50)').waitFor();
  });

  it('posts what was typed and chosen in the massage form', async () => {
    const form = await openMassageForm(page);
    await form.locator('#diagnosis').fill('M54.50 Low back pain, unspecified');
    await form.locator('#reason').fill('Massage for back pain');
    await form.locator('#units').fill('4');
    await form.getByRole('combobox', { name: 'Treatment' }).click();
    await form.getByRole('option', { name: 'Myofascial release' }).click();
    await form.getByText('Low back', { exact: true }).click();
    await form.getByText('Neck', { exact: true }).click();
    await form.getByText('Yes', { exact: true }).click();
    await form.getByRole('spinbutton', { name: /^day/ }).pressSequentially('05122026');
    await save(page);
    expect(openmrs.posted.map(({ answers }) => answers)).toEqual([
      {
        diagnosis: 'M54.50 Low back pain, unspecified',
        reason: 'Massage for back pain',
        units: 4,
        technique: 'Myofascial release',
        area: ['Low back', 'Neck'],
        necessity: 'Yes',
        orderDate: '2026-12-05',
      },
    ]);
  });

  it('posts the order of the general form, and opens another form after that', async () => {
    const form = await openReferralForm(page);
    await form.locator('#order').fill('massage for back pain');
    await save(page);
    expect(openmrs.posted.map(({ answers }) => answers)).toEqual([{ order: 'massage for back pain' }]);
    await openMassageForm(page);
  });

  it('posts a signed referral order', async () => {
    const form = await openReferralOrder(page);
    await form.locator('#additionalInstructionsInput').fill('Massage for back pain');
    await signOrder(page);
    expect(openmrs.posted.flatMap(({ orders }) => orders)).toMatchObject([{ instructions: 'Massage for back pain' }]);
  });
});
