import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkText, documents, points, speak } from '../../components/words.ts';
import { type Language, languages } from '../../lib/languages.ts';
import { serveGallery } from '../gallery/serve.ts';
import { inPage, violations } from './axe.ts';
import { openPlainBrowser } from './plain-browser.ts';

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await openPlainBrowser();
});

// A tab that has shown some fifty scenes may hang.
beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

const open = async (scene: string, { width = 400, language = 'en' as Language } = {}) => {
  speak(language);
  await page.setViewportSize({ width, height: 760 });
  await page.goto(`${gallery.url}?scene=${scene}&language=${language}`);
  await page.locator('h1').first().waitFor();
};

const scenesOf = async () => {
  await page.goto(gallery.url);
  return (await page.locator('html').getAttribute('data-scenes'))?.split(' ') ?? [];
};

const asked = () => page.evaluate(() => document.documentElement.dataset.asked ?? '');

describe('the gallery', () => {
  it('never scrolls sideways at 320 px', async () => {
    const wrong: string[] = [];
    for (const scene of await scenesOf()) {
      await open(scene, { width: 320 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wrong.push(`${scene}: ${over} px too wide`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it.each(languages)('keeps the popup within 500 px of height, in “%s”', async (language) => {
    const heights: Record<string, number> = {};
    for (const scene of (await scenesOf()).filter((each) => each.startsWith('popup'))) {
      await open(scene, { width: 360, language });
      heights[scene] = await page.evaluate(() => document.getElementById('root')?.offsetHeight ?? 0);
    }
    console.log(`Heights of the popup in “${language}”: ${JSON.stringify(heights)}`);
    expect(Math.min(...Object.values(heights))).toBeGreaterThan(100);
    expect(Object.entries(heights).filter(([, height]) => height > 500)).toEqual([]);
  });

  it('is worked with the keyboard alone', async () => {
    await open('report');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    await page.keyboard.press('z');
    await page.keyboard.press('Escape');
    expect(await asked()).toBe('show insert copy undo leave');
    await page.keyboard.press('d');
    await page.getByRole('button', { name: 'Does not apply to this patient' }).press('Enter');
    expect(await asked()).toMatch(/dismiss$/);
  });

  it('lets letters be letters while somebody types', async () => {
    await open('report');
    await page.getByRole('radio', { name: 'Search for another code' }).check();
    await page.getByRole('combobox', { name: 'Search ICD-10-CM' }).pressSequentially('cszd');
    expect(await asked()).toBe('');
  });

  it('finds a code with the keyboard and offers to replace the wrong one with it', async () => {
    await open('report');
    await page.getByRole('radio', { name: 'Search for another code' }).check();
    const box = page.getByRole('combobox', { name: 'Search ICD-10-CM' });
    await box.fill('cervic');
    await page.getByRole('option', { name: /M54\.2/ }).waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.getByText('M54.5 M54.2').waitFor();
    await page.getByRole('button', { name: 'Replace in Diagnosis' }).click();
    expect(await asked()).toBe('insert');
  });

  it('inserts everything after one preview, and only what is ticked', async () => {
    await open('report');
    await page.getByRole('button', { name: 'Insert all 3…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Insert all' });
    expect(await violations(inPage(page))).toEqual([]);
    expect(await dialog.getByRole('checkbox', { name: 'Precautions' }).count()).toBe(0);
    await dialog.getByRole('checkbox', { name: 'Diagnosis' }).uncheck();
    await dialog.getByRole('button', { name: 'Insert into 1 field' }).click();
    expect(await asked()).toBe('insert');
  });

  it('fills blanks where they stand', async () => {
    await open('report');
    await page.getByRole('button', { name: /^Fill in/ }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Blank after/);
    await page.getByRole('radio', { name: 'Pain' }).check();
    await page.getByRole('textbox', { name: /pain from/ }).fill('7');
    await page.getByText('Goal: pain from 7/10 to ____/10 by week 6.').waitFor();
  });

  it.each(languages)('says that words were copied, as wide as before, and lets go of it, in “%s”', async (language) => {
    await open('report', { language });
    const button = page.locator('[data-point] button[data-shortcut="C"]');
    const card = page.locator('[data-point]').first();
    const size = async () => [await button.boundingBox(), await card.boundingBox()];
    const [words, before] = [await button.innerText(), await size()];
    expect(words).toBe(points.copy);
    await button.click();
    await page.getByRole('button', { name: points.copied, exact: true }).waitFor();
    expect(await button.innerText()).toBe(points.copied);
    expect(await size()).toEqual(before);
    await page.locator('[data-spoken]', { hasText: `${points.copied}.` }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: points.copy, exact: true }).waitFor({ timeout: 6000 });
    expect(await size()).toEqual(before);
  });

  it.each(languages)('puts the words there to be taken when the browser refuses to copy, in “%s”', async (language) => {
    await open('report&refuse', { language });
    await page.locator('[data-point] button[data-shortcut="C"]').click();
    await page.getByRole('textbox', { name: points.copyByHand }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('M54.50');
    expect(await page.getByRole('button', { name: points.copied, exact: true }).count()).toBe(0);
    expect(await violations(inPage(page))).toEqual([]);
  });

  it.each(languages)('says in popup and papers that words were copied, each time, in “%s”', async (language) => {
    await open('popup-possible', { language });
    await page.getByRole('textbox').fill('Massage for back pain');
    await page.getByRole('button', { name: checkText.check }).click();
    await page
      .getByRole('button', { name: `${points.copy}:` })
      .first()
      .click();
    await page
      .getByRole('status')
      .filter({ hasText: `${points.copied}.` })
      .waitFor({ state: 'attached' });
    await open('document-prescription', { language });
    const copy = page.getByRole('button', { name: documents.copy });
    await copy.click();
    await page.locator('[data-copies="1"]', { hasText: `${points.copied}.` }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: points.copied, exact: true }).click();
    await page.locator('[data-copies="2"]', { hasText: `${points.copied}.` }).waitFor({ state: 'attached' });
  });

  it('names a picked diagnosis wherever the order leaves room for it', async () => {
    await open('starting');
    await page.getByRole('option', { name: /M62\.830/ }).click();
    await page.getByText('medically necessary to treat muscle spasm of back (M62.830). Finding: ____').waitFor();
    await page.getByText('stiff-man syndrome').waitFor();
    await page.getByRole('button', { name: 'M62.831 Muscle spasm of calf' }).click();
    await page.getByText('medically necessary to treat muscle spasm of calf (M62.831). Finding: ____').waitFor();
  });

  it('turns units into minutes, and phases into a sentence', async () => {
    await open('starting');
    await page.getByRole('spinbutton', { name: 'Units' }).fill('3');
    await page.getByText('Each visit: 45 minutes (3 units).').waitFor();
    await page.getByRole('button', { name: 'Add a taper' }).click();
    await page.getByText('then 1 visit per week for 6 weeks (18 visits)').waitFor();
  });
});
