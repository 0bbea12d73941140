import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as english from '../../components/words/english.ts';
import * as spanish from '../../components/words/spanish.ts';
import { clickToolbarButton, surface } from '../../scripts/toolbar.ts';
import { sentencesOf } from '../components/catalogue.ts';
import { openPlainReferral } from '../practice/drive.ts';
import { type RunningPractice, startPractice } from '../practice/start.ts';
import { openStage, type Stage, shown, untilState } from './panel.ts';

const inSpanish = new Map(sentencesOf(spanish));

/** Phrases of the English catalogue; a word or two, and the name of a field, may stand in the form as well. */
const phrases = sentencesOf(english)
  .filter(([place]) => !place.endsWith(')') && !place.startsWith('meaningNames'))
  .filter(([place, said]) => said.split(' ').length > 2 && said !== inSpanish.get(place))
  .map(([, said]) => said);

const englishIn = (text: string) => phrases.filter((phrase) => text.includes(phrase));

describe('Spanish, once it is chosen in the options', () => {
  let practice: RunningPractice;
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    practice = await startPractice();
    stage = await openStage((page) => openPlainReferral(page, practice.url));
    await untilState(stage.panel, 'report');
    options = await stage.browser.openExtensionPage('options.html');
    await options.getByLabel('Language').selectOption({ label: 'Español' });
    await options.getByRole('heading', { name: spanish.options.sections.you }).waitFor();
    await stage.page.bringToFront();
    await stage.panel.until(`document.body.innerText.includes('${spanish.header.local}')`);
  });
  afterAll(async () => {
    await stage?.close();
    await practice?.close();
  });

  it('is what the options say', async () => {
    expect(await options.locator('html').getAttribute('lang')).toBe('es');
    expect(await options.title()).toBe(spanish.pageTitles.options);
    expect(englishIn(await options.locator('body').innerText())).toEqual([]);
  });

  it('is what the panel and its findings say at once', async () => {
    await stage.panel.until(`document.querySelector('[data-rule] h3')`);
    expect(await stage.panel.evaluate('document.documentElement.lang')).toBe('es');
    const findings = await stage.panel.evaluate<string>(
      `[...document.querySelectorAll('[data-rule] h3')].map((each) => each.innerText).join('\\n')`,
    );
    expect(findings).toMatch(/[áéíóúñ]/);
    expect(findings).not.toMatch(/\b(the|each|say|add)\b/i);
    expect(englishIn(await shown(stage.panel))).toEqual([]);
  });

  it('is what the popup says', async () => {
    const popup = await surface(await clickToolbarButton(stage.browser), 'popup.html');
    await popup.until(`document.querySelector('[data-state="report"]')`);
    expect(await popup.evaluate('document.documentElement.lang')).toBe('es');
    expect(englishIn(await popup.evaluate<string>('document.body.innerText'))).toEqual([]);
  });

  it('is what the toolbar button is called', async () => {
    const title = () => stage.browser.worker.evaluate(() => chrome.action.getTitle({}));
    await expect.poll(title).toBe('Referido para masaje');
  });

  it('is left again as it was chosen', async () => {
    await options.getByLabel('Idioma').selectOption({ label: 'English' });
    await stage.panel.until(`document.documentElement.lang === 'en'`);
    expect(await shown(stage.panel)).toContain(english.header.local);
  });
});
