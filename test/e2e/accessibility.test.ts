import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../lib/languages.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { clickToolbarButton, type Surface, surface } from '../../scripts/toolbar.ts';
import { openGeneralReferral, openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { inPage, violations } from './axe.ts';
import { openStage, type Stage, untilState } from './panel.ts';

/** A file with settings, as the options export it. */
const settingsFile = {
  name: 'settings.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ ...defaultSettings, minutes: [30] })),
};

const therapistList = 'Name,Credential,Phone\nAna Flores,LMT,555-0110\nBen Okoro,LMT,555-0120';

describe.each(languages)('axe, asked for every impact, in “%s”', (language) => {
  let practice: RunningPractice;

  beforeAll(async () => {
    practice = await startPractice();
  });
  afterAll(() => practice?.close());

  const stageOn = (prepare: (page: Page) => Promise<unknown>) => openStage(prepare, { settings: { language } });

  it('finds nothing in the panel with a report, nor with a card, its reasons, the keys and the preview open', async () => {
    const { panel, close } = await stageOn((page) => openPlainReferral(page, practice.url));
    await untilState(panel, 'report');
    expect(await violations(panel.evaluate)).toEqual([]);
    await openEverything(panel);
    expect(await violations(panel.evaluate)).toEqual([]);
    await panel.key('Escape');
    await panel.click('button[data-then="[data-point]"]');
    await panel.until(`document.querySelector('dialog[open]')`);
    expect(await violations(panel.evaluate)).toEqual([]);
    await close();
  });

  it('finds nothing where a referral can be started, nor while it is', async () => {
    const { panel, close } = await stageOn((page) => openGeneralReferral(page, practice.url));
    await untilState(panel, 'possible');
    expect(await violations(panel.evaluate)).toEqual([]);
    await panel.click('[data-start]');
    await untilState(panel, 'starting');
    expect(await violations(panel.evaluate)).toEqual([]);
    await close();
  });

  it('finds nothing where nothing is found, a text is checked, fields are picked, or the site is off', async () => {
    const { browser, panel, close } = await stageOn((page) => page.goto(`${practice.url}/quiet/article.html`));
    await untilState(panel, 'notReferral');
    await panel.click('textarea');
    await panel.type('Massage therapy for low back pain');
    await panel.click('section[aria-labelledby] button');
    await panel.until(`document.querySelector('[data-summary]')`);
    expect(await violations(panel.evaluate)).toEqual([]);
    await panel.click('[data-situation] button');
    await untilState(panel, 'nothingReadable');
    expect(await violations(panel.evaluate)).toEqual([]);
    await browser.worker.evaluate(() => chrome.storage.local.clear());
    await untilState(panel, 'off');
    expect(await violations(panel.evaluate)).toEqual([]);
    await close();
  });

  it('finds nothing in the popup, which answers at a glance', async () => {
    const { browser, close } = await stageOn((page) => openPlainReferral(page, practice.url));
    const popup = await surface(await clickToolbarButton(browser), 'popup.html');
    await popup.until(`document.querySelector('[data-state="report"]')`);
    const answered = await popup.evaluate<number>(`performance.getEntriesByName('answered')[0]?.startTime ?? -1`);
    console.log(`popup answered after ${Math.round(answered)} ms`);
    expect(answered).toBeGreaterThan(0);
    const height = await popup.evaluate<number>(`document.getElementById('root').offsetHeight`);
    console.log(`popup in “${language}” is ${height} px high`);
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThanOrEqual(500);
    expect(await violations(popup.evaluate)).toEqual([]);
    await close();
  });

  it('finds nothing in the options, nor with two imports previewed; their headings take the focus', async () => {
    const { browser, close } = await stageOn((page) => openPlainReferral(page, practice.url));
    const options = await browser.openExtensionPage('options.html');
    await options.getByText(/ICD-10-CM FY2027/).waitFor();
    expect(await violations(inPage(options))).toEqual([]);
    await options.locator('input[type=file][accept*=json]').last().setInputFiles(settingsFile);
    await options.locator('h3:focus').waitFor();
    await options.locator('textarea').fill(therapistList);
    await options.locator('textarea').press('Tab');
    await options.keyboard.press('Enter');
    await options.locator('section h3:focus').waitFor();
    expect(await violations(inPage(options))).toEqual([]);
    await options.locator('[data-then*="therapists"]').first().press('Enter');
    await options.locator('[data-import="therapists"]:focus').waitFor();
    await close();
  });

  it('finds nothing on any paper, and each says which language it is in', async () => {
    const stage = await stageOn((page) => openPlainReferral(page, practice.url));
    const papers = await openPapers(stage);
    expect(await papers.locator('html').getAttribute('lang')).toBe(language);
    const choice = papers.locator('select').first();
    const kinds = await choice
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    for (const kind of kinds) {
      await choice.selectOption(kind);
      expect(await violations(inPage(papers)), kind).toEqual([]);
      expect(await papers.locator('[data-paper]').getAttribute('lang'), kind).toBe(languageOf(kind, language));
    }
    await stage.close();
  });
});

/** What is sent to others is English; the clinic's own papers are in the language of the interface. */
const languageOf = (kind: string, spoken: Language): Language =>
  kind === 'patientSpanish' ? 'es' : kind === 'checklist' ? spoken : 'en';

async function openEverything(panel: Surface): Promise<void> {
  await panel.click('[data-rule="duration-stated"] h3 button');
  await panel.click('[data-rule="duration-stated"] summary[data-shortcut]');
  await panel.click('[data-element="diagnosis"] button');
  await panel.click('[data-shortcut="?"]');
  await panel.until(`document.querySelector('[popover]:popover-open')`);
}

async function openPapers({ browser, panel }: Stage): Promise<Page> {
  await untilState(panel, 'report');
  const opened = browser.context.waitForEvent('page');
  await panel.click('button[popovertarget="menu"]');
  await panel.click('#menu li:nth-child(3) button');
  const papers = await opened;
  await papers.locator('[data-paper]').waitFor();
  return papers;
}
