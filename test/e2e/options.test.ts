import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings, writeSettingsFile } from '../../lib/settings.ts';
import { type Launched, launch } from '../../scripts/launch.ts';
import { openGeneralReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, untilState } from './panel.ts';

const here = 'http://127.0.0.1/*';

const storedIn = ({ worker }: Launched): Promise<Settings> =>
  worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Settings);

describe('the options', () => {
  let browser: Launched;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await browser.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
      ...defaultSettings,
      sites: [here],
    });
    page = await browser.openExtensionPage('options.html');
    await page.getByText(/ICD-10-CM FY2027/).waitFor();
    return () => page.close();
  });

  const importing = () => page.getByRole('region', { name: 'Import and export' });
  const choose = (text: string) =>
    importing()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'settings.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });

  it.each([
    ['no settings', 'Massage therapy 2x/week', /holds no settings/],
    ['another version', '{"version":3}', /are of version 3/],
    ['one wrong value', JSON.stringify({ ...defaultSettings, state: 'Washington' }), /“state” cannot be used/],
  ])('a file with %s says one sentence and changes nothing', async (_, text, sentence) => {
    const before = await storedIn(browser);
    await choose(text);
    await importing().getByText(sentence).waitFor();
    expect(await importing().getByRole('status').innerText()).toMatch(/^[^\n]{20,150}\.$/);
    expect(await importing().getByRole('button', { name: 'Use these settings' }).count()).toBe(0);
    expect(await storedIn(browser)).toEqual(before);
  });

  it('settings go out as a file and come back from it after a preview', async () => {
    const prescriber = { name: 'Ngozi Okafor', credential: 'MD', npi: '1234567893', phone: '555-0100', fax: '' };
    const clinic: Settings = { ...defaultSettings, sites: [here], state: 'WA', prescriber, minutes: [50] };
    await browser.worker.evaluate((settings) => chrome.storage.local.set({ settings }), clinic);
    await page.getByLabel('State').and(page.locator('select')).waitFor();
    await expect.poll(() => page.getByLabel('State').inputValue()).toBe('WA');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export settings' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('massage-referral-settings.json');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toBe(writeSettingsFile(clinic));

    await page.getByLabel('State').selectOption('OR');
    await page.getByLabel('Visit lengths to offer').fill('30, 60');
    await page.getByLabel('Visit lengths to offer').blur();
    await expect.poll(async () => (await storedIn(browser)).minutes).toEqual([30, 60]);
    await choose(text);
    await importing().getByRole('row').nth(2).waitFor();
    expect(await importing().getByRole('row').allInnerTexts()).toEqual([
      'Setting\tNow\tAfter import',
      'State\tOR\tWA',
      'Visit lengths to offer, in minutes\t30, 60\t50',
    ]);
    expect((await storedIn(browser)).state).toBe('OR');
    await importing().getByRole('button', { name: 'Use these settings' }).click();
    await expect.poll(() => storedIn(browser)).toEqual(clinic);

    await choose(text);
    await importing().getByText('Nothing will change').waitFor();
  });

  it('an import can be left', async () => {
    await choose(writeSettingsFile({ ...defaultSettings, sites: [here], state: 'WA' }));
    await importing().getByRole('button', { name: 'Cancel' }).click();
    expect((await storedIn(browser)).state).toBeNull();
    expect(await importing().getByRole('table').count()).toBe(0);
  });

  it('the check digit of an NPI is judged while it is typed', async () => {
    const npi = page.getByLabel('NPI');
    await npi.pressSequentially('1234567');
    await page.getByText('7 of 10 digits').waitFor();
    await npi.pressSequentially('890');
    await page.getByText('Check digit does not fit').waitFor();
    await npi.fill('1234567893');
    await page.getByText('Check digit is right').waitFor();
    await expect.poll(async () => (await storedIn(browser)).prescriber.npi).toBe('1234567893');
  });

  it('no letter is lost however fast one types', async () => {
    const name = 'Ngozi Okafor-Adebayo, the second of her name, at Larkspur Family Clinic';
    await page.getByLabel('Name').first().pressSequentially(name);
    expect(await page.getByLabel('Name').first().inputValue()).toBe(name);
    await expect.poll(async () => (await storedIn(browser)).prescriber.name).toBe(name);
  });

  it('what is no address is not added as a site', async () => {
    await page.getByLabel('Address of the EHR').fill('chrome://extensions');
    await page.getByRole('button', { name: 'Add site' }).click();
    await page.getByText('Enter an address such as').waitFor();
    expect((await storedIn(browser)).sites).toEqual([here]);
  });

  it('settings that are damaged are said to be, and the page still works', async () => {
    await browser.worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, role: 'owner' } }));
    await page.reload();
    expect(await page.getByRole('alert').innerText()).toMatch(
      /^The settings were left as they are: “.+” cannot be used\.$/,
    );
  });
});

describe('a plan that the clinic sets', () => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  it('is offered in the panel at once', async () => {
    const { browser, page, panel, close } = await openStage((page) => openGeneralReferral(page, practice.url));
    await page.locator('#order').fill('Massage therapy for low back pain');
    await untilState(panel, 'report');
    const options = await browser.openExtensionPage('options.html');
    await options.getByRole('button', { name: 'Add plan' }).click();
    await options.getByLabel('Most visits').last().fill('3');
    await options.getByLabel('How many').last().fill('5');
    await expect.poll(async () => (await storedIn(browser)).plans.length).toBe(4);
    await options.close();
    await page.bringToFront();
    await panel.until(`document.body.textContent.includes('1 to 3 visits per week for 5 weeks')`);
    await close();
  });
});
