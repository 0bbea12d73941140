import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { type FirefoxStage, firefoxId, openFirefox } from './firefox-stage.ts';

/** What an administrator sets; Firefox also looks for it in the home folder, where a test may write. */
const policy = {
  name: firefoxId,
  description: 'Settings of the Massage Referral Assistant',
  type: 'storage',
  data: {
    locked: { sites: ['http://127.0.0.1/*'], role: 'assistant', state: 'Washington' },
    preset: { payer: 'self-pay' },
  },
};

describe('a policy in Firefox', () => {
  const home = mkdtempSync(join(tmpdir(), 'massage-referral-home-'));
  let practice: RunningPractice;
  let firefox: FirefoxStage;

  beforeAll(async () => {
    const folder = join(home, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${firefoxId}.json`), JSON.stringify(policy));
    practice = await startPractice();
    firefox = await openFirefox({ home, settings: null });
  });
  afterAll(async () => {
    await firefox?.close();
    await practice?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('switches a site on without a click, and locks what it says', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(`${practice.url}/plain/referral.html`);
    const sidebar = await firefox.sidebarFor(page.url());
    await sidebar.waitForSelector('[data-state="report"]');
    const role = await sidebar.$$eval('select', (all) => all.find(({ value }) => value === 'assistant')?.disabled);
    expect(role).toBe(true);
    expect(await sidebar.$eval('body', (body) => body.innerText)).toContain('Set by your organization');
  });

  it('names in the options what of it cannot be used', async () => {
    const options = await firefox.open('options.html');
    await options.waitForFunction(() => document.body.innerText.includes('locked › state'));
    expect(await options.$eval('body', (body) => body.innerText)).toContain('Tell your IT department.');
  });
});
