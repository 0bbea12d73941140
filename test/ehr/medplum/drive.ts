import type { Locator, Page } from 'playwright-core';
import { type SavedResource, savedResources } from '../saved-resources.ts';

/** The massage questionnaire; every field has its linkId as id: `[id="order.diagnosis"]`, `[id="plan.units"]`, … */
export async function openMassageForm(page: Page, url: string): Promise<Locator> {
  return open(page, `${url}/massage`, '[id="order.diagnosis"]');
}

/** The general referral; `[id="referral.order"]` is its free-text box. */
export async function openReferralForm(page: Page, url: string): Promise<Locator> {
  return open(page, `${url}/referral`, '[id="referral.order"]');
}

/** Medplum's own form for a ServiceRequest. */
export async function openServiceRequest(page: Page, url: string): Promise<Locator> {
  return open(page, `${url}/order`, '[name="subject"]');
}

/** Saves the open form, waits until the application says that it did, and returns all it saved so far. */
export async function save(page: Page): Promise<SavedResource[]> {
  const before = (await savedResources(page)).length;
  await page
    .locator('main form')
    .getByRole('button', { name: /^(Save|Create|Update|OK)$/ })
    .last()
    .click();
  await page.waitForFunction((count) => (window as unknown as { __saved: unknown[] }).__saved.length > count, before);
  return savedResources(page);
}

async function open(page: Page, address: string, field: string): Promise<Locator> {
  await page.goto(address);
  await page.locator(field).first().waitFor({ state: 'attached' });
  return page.locator('form').filter({ has: page.locator(field) });
}
