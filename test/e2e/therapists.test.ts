import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings.ts';
import { openOutsideReferral, saveOrder } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, untilState } from './panel.ts';

/** As a spreadsheet saves it, with headings of its own, a wrong NPI and a formula. */
const list = `\ufeffTherapist;Credentials;License #;Phone number;Fax no.;NPI;Networks;Training\r
Ben Okoro;LMT;MA 60000002;555-0120;555-0121;;TRICARE;\r
Ana Flores;"LMT, CLT";MA 60000001;555-0110;555-0111;1234567893;VA Community Care;MLD\r
Cy Diaz;LMT;MA 60000003;;;1234567890;;\r
"=HYPERLINK(""https://evil.example"")";;;;;;;\r
`;

const order = 'Massage therapy 2x/week x 6 weeks for lymphedema of left arm I89.0';

describe('the clinic’s therapists', () => {
  let practice: RunningPractice;
  let stage: Stage;

  beforeAll(async () => {
    practice = await startPractice();
    stage = await openStage(
      async (page) => (await openOutsideReferral(page, practice.url)).locator('#order').fill(order),
      { settings: { payer: 'va-community-care' } },
    );
    await untilState(stage.panel, 'report');
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  const kept = (): Promise<Settings> =>
    stage.browser.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Settings);

  const section = (options: Page) => options.getByRole('region', { name: 'Therapists' });

  it('come from a file in the options, after a preview of every row', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    const file = { name: 'therapists.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
    await section(options).locator('input[type=file]').setInputFiles(file);
    await section(options).getByRole('row').nth(4).waitFor();
    expect(await section(options).getByRole('row').allInnerTexts()).toEqual([
      'Row\tName\tWhat happens',
      '2\tBen Okoro, LMT\tWill be added',
      '3\tAna Flores, LMT, CLT\tWill be added',
      '4\tCy Diaz\tLeft out: 1234567890 is not an NPI. Compare it with the NPI registry.',
      '5\t=HYPERLINK("https://evil.example")\tWill be added',
    ]);
    expect((await kept()).therapists).toEqual([]);
    await section(options).getByRole('button', { name: 'Add 3 therapists' }).click();
    await expect.poll(async () => (await kept()).therapists.map(({ name }) => name)).toHaveLength(3);
    expect((await kept()).therapists[1]).toEqual({
      name: 'Ana Flores',
      credential: 'LMT, CLT',
      licence: 'MA 60000001',
      phone: '555-0110',
      fax: '555-0111',
      npi: '1234567893',
      networks: ['va-community-care'],
      training: ['lymphatic'],
    });
    await section(options).getByRole('button', { name: 'Remove =HYPERLINK("https://evil.example")' }).click();
    await expect
      .poll(async () => (await kept()).therapists.map(({ name }) => name))
      .toEqual(['Ben Okoro', 'Ana Flores']);
    await options.close();
  });

  it('are offered, the trained one first, and go into the page on a click only', async () => {
    const { page, panel } = stage;
    await page.bringToFront();
    await page.locator('#order').press('End');
    await page.locator('#order').pressSequentially('. ');
    await panel.until(`document.querySelector('[data-rule="therapist-trained"]')`);
    await panel.click('summary', 'Also worth a look');
    const card = '[data-rule="therapist-trained"]';
    await panel.click(`${card} h3 button`);
    expect(await panel.evaluate(`document.querySelector('${card} input:checked')`)).toBeNull();
    expect(await page.locator('#referred-to').inputValue()).toBe('');
    await panel.click(`${card} fieldset label`, 'Ana Flores');
    await panel.click(`${card} button[data-look="main"]`);
    // Fields are written one after the other.
    await expect.poll(() => page.locator('#therapist-fax').inputValue()).toBe('555-0111');
    await saveOrder(page.locator('form'));
    expect(practice.saved).toMatchObject([
      {
        page: 'outside',
        values: {
          referredTo: 'Ana Flores, LMT, CLT',
          therapistPhone: '555-0110',
          therapistFax: '555-0111',
          specialty: '',
          order: `${order}. `,
        },
      },
    ]);
  });
});
