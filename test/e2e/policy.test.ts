import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings.ts';
import { launch, loopbackBuild } from '../../scripts/launch.ts';
import { openPanel, type Surface } from '../../scripts/toolbar.ts';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { untilState } from './panel.ts';

/** Where Chromium on Linux looks for what an administrator has set; only an administrator may write there. */
const policies = '/etc/chromium/policies/managed';
const policyFile = join(policies, 'massage-referral-test.json');

const policy = {
  locked: { sites: ['http://127.0.0.1/*'], role: 'assistant', state: 'WA' },
  preset: { payer: 'workers-comp', minutes: [50] },
};

describe('a policy in Chromium', () => {
  let practice: RunningPractice;
  let browser: Awaited<ReturnType<typeof launch>>;
  let panel: Surface;
  const extension = mkdtempSync(join(tmpdir(), 'massage-referral-policy-'));

  beforeAll(async () => {
    cpSync(loopbackBuild, extension, { recursive: true });
    mkdirSync(policies, { recursive: true });
    writeFileSync(policyFile, JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } }));
    practice = await startPractice();
    browser = await launch({ extension, settings: null });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await openPlainReferral(page, practice.url);
    panel = await openPanel(browser);
  });
  afterAll(async () => {
    rmSync(policyFile, { force: true });
    await browser?.close();
    await practice?.close();
    rmSync(extension, { recursive: true, force: true });
  });

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

/** Chrome's name for an unpacked extension: the folder's path, hashed and written with the letters a to p. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
