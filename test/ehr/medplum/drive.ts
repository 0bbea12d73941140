import type { Locator, Page } from 'playwright-core';

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

export type SavedResource = Record<string, unknown> & { resourceType: string };

/** What the application stored since the page was loaded, oldest first. */
export async function savedResources(page: Page): Promise<SavedResource[]> {
  return page.evaluate(() => (window as unknown as { __saved: SavedResource[] }).__saved);
}

interface ResponseItem {
  linkId: string;
  answer?: Record<string, unknown>[];
  item?: ResponseItem[];
}

/** The answers of a QuestionnaireResponse by linkId: the first value of each, whatever its type. */
export function answersOf(response: SavedResource): Record<string, unknown> {
  const items = ((response.item ?? []) as ResponseItem[]).flatMap(function flatten(item): ResponseItem[] {
    return [item, ...(item.item ?? []).flatMap(flatten)];
  });
  const answered = items.filter(({ answer }) => answer?.[0]);
  return Object.fromEntries(answered.map(({ linkId, answer }) => [linkId, Object.values(answer?.[0] ?? {})[0]]));
}

async function open(page: Page, address: string, field: string): Promise<Locator> {
  await page.goto(address);
  await page.locator(field).first().waitFor({ state: 'attached' });
  return page.locator('form').filter({ has: page.locator(field) });
}
