import type { Locator, Page } from 'playwright-core';

/** Opens the chart's form about massage; returns the workspaces it stands in. Fields: `#diagnosis`, `#reason`, … (forms.ts). */
export async function openMassageForm(page: Page): Promise<Locator> {
  return openForm(page, 'Massage Therapy Referral', '#diagnosis');
}

/** Opens the general referral: `#order` is its free-text box; nothing in it is about massage. */
export async function openReferralForm(page: Page): Promise<Locator> {
  return openForm(page, 'Referral', '#order');
}

/** Opens the order form of "Referral to massage therapy": `#additionalInstructionsInput`, `#priorityInput`. */
export async function openReferralOrder(page: Page): Promise<Locator> {
  const open = workspaces(page);
  await page.getByRole('button', { name: 'Order basket', exact: true }).click();
  await open.getByRole('button', { name: 'Add', exact: true }).click();
  await open.getByText('Referral to massage therapy').waitFor();
  await open.getByRole('button', { name: 'Order form' }).first().click();
  await open.locator('#additionalInstructionsInput').waitFor();
  return open;
}

/** Saves the open form and waits until the application says that it did. */
export async function save(page: Page): Promise<void> {
  await workspaces(page).getByRole('button', { name: 'Save', exact: true }).click();
  await snackbar(page, 'Form submitted').waitFor();
}

/** Puts the open order into the basket, signs the basket and waits until the application says that it is placed. */
export async function signOrder(page: Page): Promise<void> {
  await workspaces(page).getByRole('button', { name: 'Save order' }).click();
  await workspaces(page).getByRole('button', { name: 'Sign and close' }).click();
  await snackbar(page, /placed|ordered/i).waitFor();
}

async function openForm(page: Page, name: string, firstField: string): Promise<Locator> {
  const list = workspaces(page).getByRole('table');
  // The rail's button hides a list that is already open, as it is after a form was saved.
  if (!(await isOnTop(list))) await page.getByRole('button', { name: 'Clinical forms', exact: true }).click();
  await list.getByText(name, { exact: true }).click();
  await workspaces(page).locator(firstField).waitFor();
  return workspaces(page);
}

/** A hidden workspace stays in the document, in its place, under the chart. */
async function isOnTop(element: Locator): Promise<boolean> {
  if ((await element.count()) === 0) return false;
  return element.evaluate((node) => {
    const { x, y } = node.getBoundingClientRect();
    return node.contains(document.elementFromPoint(x + 5, y + 5));
  });
}

function workspaces(page: Page): Locator {
  return page.locator('#omrs-workspaces-container');
}

function snackbar(page: Page, words: string | RegExp): Locator {
  return page.locator('.omrs-snackbars-container').getByText(words).first();
}
