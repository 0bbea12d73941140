import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/settings.ts';
import { openOutsideReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, shown, untilState } from './panel.ts';

const sample = readFileSync(join(import.meta.dirname, '../../docs/payer-profile.json'), 'utf8');
const order = 'Massage therapy 1x/week x 6 weeks, neck pain M54.2. Florida PIP claim 55-1234.';

describe('who pays', () => {
  let practice: RunningPractice;
  let stage: Stage;

  beforeAll(async () => {
    practice = await startPractice();
    stage = await openStage(async (page) =>
      (await openOutsideReferral(page, practice.url)).locator('#order').fill(order),
    );
    await untilState(stage.panel, 'report');
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  const kept = (): Promise<Settings> =>
    stage.browser.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Settings);

  const untilSaid = (words: string) => stage.panel.until(`document.body.innerText.includes(${JSON.stringify(words)})`);

  const choose = (value: string) =>
    stage.panel.evaluate(`(() => {
      const list = document.querySelector('select');
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(list, ${JSON.stringify(value)});
      list.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);

  it('is said with the words that were read, and what is possible instead', async () => {
    await untilSaid('Florida PIP does not pay a massage therapist');
    const panel = await shown(stage.panel);
    expect(panel).toMatch(/Florida PIP, read in [^:]+: “PIP”/);
    expect(panel).toMatch(/FL, read in [^:]+: “Florida”/);
    expect(panel).toContain('MedPay or health insurance may pay massage: verify with the payer.');
  });

  it('is changed for this form only, and put back with one click', async () => {
    const before = await kept();
    await choose('va-community-care');
    await untilSaid('Chosen for this form.');
    expect(await shown(stage.panel)).toContain('The VA referral is the authorization');
    await stage.panel.evaluate(`[...document.querySelectorAll('button')]
      .find((button) => button.textContent === 'Back to as read').click()`);
    await untilSaid('Florida PIP does not pay a massage therapist');
    expect(await kept()).toEqual(before);
  });

  it('may be a payer of the clinic’s own, from a file that is shown first', async () => {
    const options = await stage.browser.openExtensionPage('options.html');
    const section = options.getByRole('region', { name: 'Payers of your own' });
    const file = (text: string) => ({ name: 'payer.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const input = section.locator('input[type=file]');
    await input.setInputFiles(file(sample.replace('"always"', '"state == WA"')));
    await section.getByText(/“priorAuthorization › when” is missing or is not what/).waitFor();
    await input.setInputFiles(file(sample.replace('Example Health Plan', '<b>Example</b> Health Plan')));
    await section.getByRole('row', { name: /Visits 8 per calendar year/ }).waitFor();
    expect((await kept())?.payerProfiles ?? []).toEqual([]);
    await section.getByRole('button', { name: 'Use <b>Example</b> Health Plan' }).click();
    await section.getByRole('button', { name: 'Remove <b>Example</b> Health Plan' }).waitFor();
    expect(await section.locator('b').count()).toBe(0);
    await stage.page.bringToFront();
    await stage.page.locator('#order').fill('Massage therapy 1x/week x 6 weeks, neck pain M54.2. EHP Select member.');
    await untilSaid('“EHP Select”');
    await section.getByRole('button', { name: 'Remove <b>Example</b> Health Plan' }).click();
    await stage.panel.until(`!document.body.innerText.includes('EHP Select”')`);
    await options.close();
  });
});
