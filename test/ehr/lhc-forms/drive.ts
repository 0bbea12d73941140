import type { Locator, Page } from 'playwright-core';
import { type SavedResource, savedResources } from '../saved-resources.ts';

/** The massage questionnaire; ids are linkId and counters: `[id="order.diagnosis/1/1"]`, `[id="plan.units/1/1"]`, … */
export async function openMassageForm(page: Page, url: string): Promise<Locator> {
  return open(page, `${url}/massage`, '[id="order.diagnosis/1/1"]');
}

/** The general referral; `[id="referral.order/1"]` is its free-text box. */
export async function openReferralForm(page: Page, url: string): Promise<Locator> {
  return open(page, `${url}/referral`, '[id="referral.order/1"]');
}

/** Saves the open form and returns all that was saved so far. */
export async function save(page: Page): Promise<SavedResource[]> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  return savedResources(page);
}

async function open(page: Page, address: string, field: string): Promise<Locator> {
  await page.goto(address);
  await page.locator(field).waitFor();
  return page.locator('#form');
}
