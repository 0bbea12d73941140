import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { launch } from '../../scripts/launch.ts';
import { openPanel, type Surface } from '../../scripts/toolbar.ts';
import { maySetPolicies } from '../policy-folder.ts';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { type Managed, managedBy } from './managed-policy.ts';
import { untilState } from './panel.ts';

const sample = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/payer-profile.json'), 'utf8'));

const policy = {
  locked: { sites: ['http://127.0.0.1/*'], role: 'assistant', state: 'WA' },
  preset: { payer: 'workers-comp', minutes: [50], payerProfiles: [sample] },
};

describe.runIf(maySetPolicies)('a policy in Chromium', () => {
  let practice: RunningPractice;
  let browser: Awaited<ReturnType<typeof launch>>;
  let panel: Surface;
  let managed: Managed;

  beforeAll(async () => {
    managed = managedBy(policy);
    practice = await startPractice();
    browser = await launch({ extension: managed.extension, settings: null });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await openPlainReferral(page, practice.url);
    panel = await openPanel(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
    managed?.remove();
  });

  it('reaches the extension whole', async () =>
    expect(await browser.worker.evaluate(() => chrome.storage.managed.get())).toEqual(policy));

  it('switches a site on without a click, with the payer of its state', async () => {
    await untilState(panel, 'report');
    expect(await panel.evaluate('document.body.innerText')).toContain('WA L&I');
  });

  it('shows what is locked in the panel, where it cannot be changed', async () => {
    const role = await panel.evaluate(`(() => {
      const select = [...document.querySelectorAll('select')].find((each) => each.value === 'assistant');
      return select?.disabled;
    })()`);
    expect(role).toBe(true);
    expect(await panel.evaluate('document.body.innerText')).toContain('Set by your organization');
  });

  it('holds against the options and against whatever is in the store', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.getByText('Set by your organization').first().waitFor();
    expect(await options.locator('fieldset:disabled').count()).toBeGreaterThan(0);
    const others: Settings = { ...defaultSettings, sites: [], role: 'prescriber', state: 'OR' };
    await options.evaluate((settings) => chrome.storage.local.set({ settings }), others);
    await options.reload();
    await expect.poll(() => options.locator('select:disabled').evaluateAll(valuesOf)).toContain('assistant');
    expect(await options.locator('select:disabled').evaluateAll(valuesOf)).toContain('WA');
    await browser.context.pages()[0]?.bringToFront();
    await untilState(panel, 'report');
  });
});

const valuesOf = (selects: Element[]) => selects.map((select) => (select as HTMLSelectElement).value);
