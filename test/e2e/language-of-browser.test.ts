import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as english from '../../components/words/english.ts';
import * as spanish from '../../components/words/spanish.ts';
import { type Launched, launch } from '../../scripts/launch.ts';
import { type FirefoxStage, openFirefox } from './firefox-stage.ts';
import { runnerIn } from './firefox-window.ts';

const pages = ['popup', 'sidepanel', 'options'] as const;

const titles: Record<(typeof pages)[number], keyof typeof spanish.pageTitles> = {
  popup: 'popup',
  sidepanel: 'panel',
  options: 'options',
};

/** Firefox for Spanish speakers, without the language pack that would have to be fetched: its own words stay English. */
const inSpanish = `(() => {
  Services.locale.availableLocales = ['es-ES', 'en-US'];
  Services.locale.requestedLocales = ['es-ES'];
  return Services.locale.appLocaleAsBCP47;
})()`;

describe('“As the browser”, where the browser speaks Spanish', () => {
  let stage: FirefoxStage;

  beforeAll(async () => {
    stage = await openFirefox({ settings: null });
    const run = await runnerIn(stage.browser);
    expect(await run(inSpanish)).toBe('es-ES');
    await stage.options.waitForFunction(`browser.i18n.getUILanguage() === 'es-ES'`);
  });
  afterAll(() => stage?.close());

  it.each(pages)('is Spanish: %s', async (name) => {
    const page = await stage.open(`${name}.html`);
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    expect(await page.title()).toBe(spanish.pageTitles[titles[name]]);
    await page.close();
  });

  it('is English again for who chooses it', async () => {
    const page = await stage.open('options.html');
    await page.select('select:has(option[value="es"])', 'en');
    await page.waitForFunction(`document.documentElement.lang === 'en'`);
    expect(await page.title()).toBe(english.pageTitles.options);
  });
});

describe('“As the browser”, where only pages are wanted in Spanish', () => {
  let browser: Launched;

  beforeAll(async () => {
    browser = await launch({ settings: null, args: ['--lang=en-US', '--accept-lang=es'] });
  });
  afterAll(() => browser?.close());

  it('is English, as the browser itself is', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.getByRole('heading', { name: english.options.sections.you }).waitFor();
    expect(await options.evaluate('[chrome.i18n.getUILanguage(), navigator.language]')).toEqual(['en-US', 'es']);
    expect(await options.locator('html').getAttribute('lang')).toBe('en');
  });
});
