import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/settings.ts';
import { type Launched, launch } from '../../../scripts/launch.ts';
import { openPanel } from '../../../scripts/toolbar.ts';
import { maySetPolicies } from '../../policy-folder.ts';
import { openPlainReferral } from '../../practice/drive.ts';
import { type RunningPractice, startPractice } from '../../practice/start.ts';
import { type Managed, managedBy } from '../managed-policy.ts';
import { untilState } from '../panel.ts';

const markup = '<img src="https://collect.example/a" onerror="document.title = \'hacked\'">';

/** Every kind fits, so that Chromium lets it through; what the values say is hostile. */
const hostile = {
  locked: {
    sites: ['<all_urls>', 'https://*/*', 'http://127.0.0.1/*', 'javascript:alert(1)/*'],
    role: 'fetch("https://collect.example")',
    payer: '__proto__',
    prescriber: { ...defaultSettings.prescriber, name: markup },
    telemetry: true,
  },
  preset: { state: 'ZZ' },
};

/** One value is of another kind: then Chromium takes the whole group away. */
const ofAnotherKind = { locked: { sites: ['http://127.0.0.1/*', 7], role: 'assistant' }, preset: { minutes: [50] } };

const textOf = (page: Page) => page.locator('body').innerText();

describe.runIf(maySetPolicies)('a hostile policy in Chromium', () => {
  let practice: RunningPractice;
  let managed: Managed | undefined;
  let browser: Launched | undefined;
  const asked: string[] = [];

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  async function open(policy: unknown): Promise<{ browser: Launched; options: Page }> {
    managed = managedBy(policy);
    browser = await launch({ extension: managed.extension, settings: null });
    browser.context.on('request', (request) => asked.push(request.url()));
    const options = await browser.openExtensionPage('options.html');
    await options.getByText(/ICD-10-CM FY2027/).waitFor();
    return { browser, options };
  }
  const close = async () => {
    await browser?.close();
    managed?.remove();
  };

  it('is used where it can be, and named where it cannot', async () => {
    const { browser, options } = await open(hostile);
    try {
      await options.getByText('Tell your IT department.').waitFor();
      const said = await textOf(options);
      for (const part of ['locked › sites › <all_urls>', 'locked › sites › https://*/*', 'locked › role'])
        expect(said).toContain(part);
      expect(await options.getByLabel('Name').first().inputValue()).toBe(markup);
      expect(await options.title()).not.toBe('hacked');
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await openPlainReferral(page, practice.url);
      await page.bringToFront();
      await untilState(await openPanel(browser), 'report');
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((url) => url.includes('collect.example'))).toEqual([]);
    } finally {
      await close();
    }
  });

  it('that the browser itself refuses leaves the settings free and the safe defaults in force', async () => {
    const { browser, options } = await open(ofAnotherKind);
    try {
      expect(await browser.worker.evaluate(() => chrome.storage.managed.get())).toEqual({ preset: { minutes: [50] } });
      expect(await options.locator('fieldset:disabled, select:disabled').count()).toBe(0);
      expect(await textOf(options)).not.toContain('Set by your organization');
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await openPlainReferral(page, practice.url);
      await page.bringToFront();
      await untilState(await openPanel(browser), 'off');
    } finally {
      await close();
    }
  });
});
