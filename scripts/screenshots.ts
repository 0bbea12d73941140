/** Takes the pictures of the README and of the stores from the real extension on the practice EHR. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openPlainReferral } from '../test/practice/drive.ts';
import { startPractice } from '../test/practice/start.ts';
import { ensureBuild } from './ensure-build.ts';
import { launch } from './launch.ts';
import { besideEachOther, draw, drawing, hangingOver, pictureSize, promotion, windowSize } from './picture-sheet.ts';
import { clickToolbarButton, openPanel, type Surface, surface } from './toolbar.ts';

const home = resolve(import.meta.dirname, '..');
const prescriber = { name: 'Ngozi Okafor', credential: 'MD', npi: '1234567893', phone: '555-0100', fax: '555-0101' };

ensureBuild();
const practice = await startPractice();
const browser = await launch({ settings: { prescriber }, args: [windowSize] });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await openPlainReferral(page, practice.url);
const sheets: Record<string, string> = {
  'docs/store/promotion.png': promotion,
  'docs/store/icon.png': drawing(300),
};
const sizes: Record<string, typeof pictureSize> = {
  'docs/store/promotion.png': { width: 440, height: 280 },
  'docs/store/icon.png': { width: 300, height: 300 },
};

const popup = await surface(await clickToolbarButton(browser), 'popup.html');
await popup.until(`document.querySelector('[data-state="report"]')`);
const popupPicture = await popup.screenshot();
keep('docs/images/popup.png', popupPicture);
await popup.evaluate('window.close()').catch(() => undefined);
sheets['docs/store/popup.png'] = hangingOver(await page.screenshot(), popupPicture);

const panel = await openPanel(browser);
await panel.until(`document.querySelector('[data-state="report"]')`);
sheets['docs/images/panel.png'] = await beside(page, panel);
await panel.click('button', 'Complete');
await panel.until(`document.querySelector('[data-state="starting"]')`);
await fillBlanks(panel);
sheets['docs/images/complete.png'] = await beside(page, panel);
await panel.click('button', 'Insert into');
await panel.until(`document.querySelector('[data-element="duration"][data-status="present"]')`);
await panel.evaluate('scrollTo(0, 0)');
sheets['docs/images/inserted.png'] = await beside(page, panel);

await panel.click('button[popovertarget="menu"]');
const [papers] = await Promise.all([browser.context.waitForEvent('page'), panel.click('#menu button', 'Documents')]);
await papers.locator('[data-paper]').waitFor();
await papers.setViewportSize(pictureSize);
keep('docs/store/documents.png', await papers.screenshot());
await papers.close();

const options = await browser.openExtensionPage('options.html');
await options.getByText(/ICD-10-CM FY/).waitFor();
await options.setViewportSize(pictureSize);
keep('docs/images/options.png', await options.screenshot());

for (const [file, markup] of Object.entries(sheets)) keep(file, await draw(browser.context, markup, sizes[file]));
await browser.close();
await practice.close();

function keep(file: string, picture: Buffer): void {
  writeFileSync(join(home, file), picture);
}

/** An entry for each blank, in order; an empty one steps over the tick box of the next line. */
async function fillBlanks(panel: Surface): Promise<void> {
  for (const words of ['sitting', 'NSAIDs', '', 'sitting', '20', '60 minutes', '', 'none known']) {
    await panel.type(words);
    await panel.key('Tab');
  }
}

/** The outline that shows a field, and a message of the page, have gone after a moment. */
async function beside(page: Page, panel: Surface): Promise<string> {
  await page.waitForTimeout(600);
  return besideEachOther(await page.screenshot(), await panel.screenshot());
}
