import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The plain massage referral: drafted by an assistant, or `empty`. Fields by id: `#diagnosis`, `#order`, `#units`, … */
export async function openPlainReferral(page: Page, url: string, { empty = false } = {}): Promise<Locator> {
  await page.goto(`${url}/plain/referral.html${empty ? '?empty' : ''}`);
  return page.locator('form');
}

/** The general referral: `#order` is its free-text box; nothing in it is about massage. */
export async function openGeneralReferral(page: Page, url: string): Promise<Locator> {
  await page.goto(`${url}/plain/general.html`);
  return page.locator('form');
}

/** The referral to a therapist outside: `#referred-to`, `#therapist-phone`, `#therapist-fax`, `#order`. */
export async function openOutsideReferral(page: Page, url: string): Promise<Locator> {
  await page.goto(`${url}/plain/outside.html`);
  return page.locator('form');
}

/** The classic order in frames; fields by name: `txtDX1`, `ORD$REASON`, `fld_0043`, … */
export async function openClassicOrder(page: Page, url: string): Promise<FrameLocator> {
  await page.goto(`${url}/frames/index.html`);
  const frame = page.frameLocator('frame[name="fMain"]');
  await frame.locator('form').waitFor();
  return frame;
}

/** The dialog of the single-page application, reached as a person does: list, chart, button. `#details` is rich text. */
export async function openReferralDialog(page: Page, url: string, patient = 'Rivera-Test'): Promise<Locator> {
  await page.goto(`${url}/app/`);
  await page.getByRole('link', { name: patient }).click();
  await page.getByRole('button', { name: 'New referral' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('#details').waitFor();
  return dialog;
}

/** Presses the page's own save button and waits until the page says that it saved. */
export async function saveOrder(form: Locator | FrameLocator): Promise<void> {
  const frame = 'owner' in form ? form : null;
  await form.getByRole('button', { name: /^Save/ }).click();
  const place = frame ?? (form as Locator).page();
  await place
    .getByText(/\bsaved$/)
    .first()
    .waitFor();
}
