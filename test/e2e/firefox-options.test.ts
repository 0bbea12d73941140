import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings, writeSettingsFile } from '../../lib/settings.ts';
import { seriousIn } from './firefox-axe.ts';
import { type FirefoxStage, openFirefox, press, soon, untilState } from './firefox-stage.ts';

const therapists = `Therapist;Credentials;Phone number
Ben Okoro;LMT;555-0120
Ana Flores;"LMT, CLT";555-0110
`;

describe('the options and the popup of Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'massage-referral-files-'));
  let stage: FirefoxStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openFirefox({ prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder } });
    page = await stage.open('options.html');
    await page.waitForSelector('::-p-text(ICD-10-CM FY2027)');
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const kept = async (): Promise<Settings> =>
    (await stage.options.evaluate(
      `browser.storage.local.get('settings').then(({ settings }) => settings)`,
    )) as Settings;

  const choose = async (section: string, name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = await page.waitForSelector(`::-p-xpath(//section[.//h2[text()="${section}"]]//input[@type="file"])`);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };

  it('hold nothing that is seriously hard to use', async () => {
    expect(await seriousIn(page)).toEqual([]);
  });

  it('keep what is typed and chosen, and show it again', async () => {
    await page.type('::-p-aria([name="NPI"][role="textbox"])', '1234567893');
    await page.waitForSelector('::-p-text(Check digit is right)');
    await expect.poll(async () => (await kept()).prescriber.npi, soon).toBe('1234567893');
    const again = await stage.open('options.html');
    await again.waitForFunction(`[...document.querySelectorAll('input')].some(({ value }) => value === '1234567893')`);
    await again.close();
  });

  it('go out as a file, and come back from one after a preview', async () => {
    await press(page, 'button', 'Export settings');
    const file = join(folder, 'massage-referral-settings.json');
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), soon).toBe(writeSettingsFile(await kept()));
    const clinic: Settings = { ...defaultSettings, sites: ['http://127.0.0.1/*'], state: 'WA', minutes: [50] };
    await choose('Import and export', 'clinic.json', writeSettingsFile(clinic));
    await press(page, 'button', 'Use these settings');
    await expect.poll(kept, soon).toEqual(clinic);
  });

  it('refuse a file of something else in a sentence, and change nothing', async () => {
    const before = await kept();
    await choose('Import and export', 'other.json', '{"version":3}');
    await page.waitForSelector('::-p-text(are of version 3)');
    expect(await kept()).toEqual(before);
  });

  it('take the clinic’s therapists from a list after a preview', async () => {
    await choose('Therapists', 'therapists.csv', therapists);
    await press(page, 'button', 'Add 2 therapists');
    await expect
      .poll(async () => (await kept()).therapists.map(({ name }) => name), soon)
      .toEqual(['Ben Okoro', 'Ana Flores']);
  });

  it('are one click from the popup, which checks a pasted text wherever it is opened', async () => {
    const popup = await stage.open('popup.html');
    await untilState(popup, 'noSite');
    expect(await seriousIn(popup)).toEqual([]);
    await popup.type('textarea', 'Massage therapy for low back pain M54.50, 2x/week');
    await press(popup, 'button', 'Check');
    await popup.waitForSelector('[data-rule="duration-stated"]');
    await press(popup, 'button', 'Settings');
    await popup.close();
  });
});
