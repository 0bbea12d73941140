import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorBoxes, modelState, openEditors, openWidgets, tinymceFrame } from '../ehr/kits/drive.ts';
import { type RunningKits, startKits } from '../ehr/kits/start.ts';
import { openPlainBrowser } from './plain-browser.ts';

describe('editors and widgets of others, without the extension', () => {
  let kits: RunningKits;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    kits = await startKits();
    browser = await openPlainBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await kits?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    return () => page.close();
  });

  it('each editor keeps what is typed in its own model', async () => {
    await openEditors(page, kits.url);
    for (const [field, selector] of Object.entries(editorBoxes)) {
      await page.locator(selector).click();
      await page.keyboard.type(`typed in ${field}`);
    }
    await page.frameLocator(tinymceFrame).locator('body').click();
    await page.keyboard.type('typed in reason');
    expect(await modelState(page)).toEqual({
      reason: 'typed in reason',
      necessity: 'typed in necessity',
      goals: 'typed in goals',
      precautions: 'typed in precautions',
      plan: 'typed in plan',
      order: 'typed in order',
    });
  });

  it('each widget keeps what is chosen or typed', async () => {
    await openWidgets(page, kits.url);
    await page.locator('#diagnosis + .select2 [role=combobox]').click();
    await page.locator('.select2-results__option', { hasText: 'M54.50' }).click();
    await page.locator('#technique_chosen').click();
    await page.locator('#technique_chosen li', { hasText: 'Myofascial release' }).click();
    await page.locator('#date').fill('12/05/2026');
    await page.locator('#date').press('Enter');
    await page.locator('#units').fill('4');
    await page.locator('#reason').fill('Massage for back pain');
    await page.locator('h1').click();
    expect(await modelState(page)).toEqual({
      diagnosis: 'M54.50 Low back pain, unspecified',
      technique: 'Myofascial release',
      date: '12/05/2026',
      units: '4',
      reason: 'Massage for back pain',
    });
  });
});
