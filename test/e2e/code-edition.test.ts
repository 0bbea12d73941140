import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTable } from '../../lib/codes/table-text.ts';
import { type Launched, launch } from '../../scripts/launch.ts';
import { orderLine, shippedOrderFile } from '../codes/order-file-lines.ts';
import { realTable } from '../codes/real-table.ts';

const added = orderLine({ code: 'A00.2', billable: true, title: 'Cholera of the next edition' }, 98_403);
const orderFile = (name: string, lines: string[]) => {
  const path = join(tmpdir(), name);
  writeFileSync(path, lines.join('\r\n'));
  return path;
};

/** A record as this program keeps it, put there from outside. */
const keep = (page: Page, text: string) =>
  page.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('codes', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('editions');
        request.onsuccess = () => {
          const transaction = request.result.transaction('editions', 'readwrite');
          transaction.objectStore('editions').put({ text, index: new Uint8Array(), version: '' }, 'loaded');
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    text,
  );

const ask = (page: Page, question: object) =>
  page.evaluate((question) => chrome.runtime.sendMessage(question), question) as Promise<{ value: unknown }>;

describe('the edition of the codes', () => {
  let browser: Launched;
  let page: Page;
  const codes = () => page.getByRole('region', { name: 'Codes' });

  beforeAll(async () => {
    browser = await launch();
    page = await browser.openExtensionPage('options.html');
    await page.getByText('ICD-10-CM FY2027, in force October 1, 2026 to September 30, 2027').waitFor();
  });

  afterAll(() => browser?.close());

  const choose = (path: string) => codes().locator('input[type=file]').setInputFiles(path);

  it('stays as it is when the file is refused', async () => {
    await choose(orderFile('icd10cm-order-2026.txt', [...shippedOrderFile, added]));
    await codes().getByText('Nothing was changed. The file is named for FY2026; FY2027 is already in use.').waitFor();
    await choose(orderFile('icd10cm-order-2027-part.txt', shippedOrderFile.slice(0, 500)));
    await codes().getByText('Nothing was changed.').waitFor();
    expect(await codes().getByRole('button', { name: 'Remove' }).count()).toBe(0);
  });

  it('is previewed, kept until its first day, and removed', async () => {
    await page.clock.setFixedTime(new Date(2027, 7, 15));
    await choose(orderFile('icd10cm-order-2028.txt', [...shippedOrderFile, added]));
    await codes().getByText('98,404 codes and categories, 74,880 of them billable').waitFor();
    await codes().getByText('1 code new, 0 codes gone since the edition in use').waitFor();
    await codes().getByRole('button', { name: 'Use FY2028' }).click();
    await codes().getByText('FY2028 was loaded here and will be used from October 1, 2027.').waitFor();
    await codes().getByRole('button', { name: 'Remove' }).click();
    await codes().getByText('FY2028 was loaded here').waitFor({ state: 'detached' });
  });

  it('comes from the loaded file once that is in force, and from the package when the file is damaged', async () => {
    const some = realTable.billableUnder('M54');
    const edition = { name: 'FY2028', from: '2026-10-02', to: '2028-09-30', rows: some.length, billable: some.length };
    await keep(page, writeTable(edition, some));
    expect(await ask(page, { type: 'codes-changed' })).toMatchObject({
      value: { edition: { name: 'FY2028' }, loaded: { state: 'inUse' } },
    });
    expect(await ask(page, { type: 'search-codes', query: 'migraine', tabId: null })).toMatchObject({ value: [] });
    await keep(page, writeTable({ ...edition, rows: 99_000 }, some));
    expect(await ask(page, { type: 'codes-changed' })).toMatchObject({
      value: { edition: { name: 'FY2027' }, loaded: { state: 'damaged' } },
    });
    await page.reload();
    await codes().getByText('The edition that was loaded here cannot be read.').waitFor();
  });
});
