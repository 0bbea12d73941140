/** Takes the pictures of the README from the real extension on the practice EHR. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openPlainReferral } from '../test/practice/drive.ts';
import { startPractice } from '../test/practice/start.ts';
import { ensureBuild } from './ensure-build.ts';
import { type Launched, launch } from './launch.ts';
import { clickToolbarButton, openPanel, type Surface, surface } from './toolbar.ts';

const images = resolve(import.meta.dirname, '../docs/images');
const prescriber = { name: 'Ngozi Okafor', credential: 'MD', npi: '1234567893', phone: '', fax: '' };

ensureBuild();
const practice = await startPractice();
const browser = await launch({ settings: { prescriber }, args: ['--window-size=1420,960'] });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await openPlainReferral(page, practice.url);

await takePopup(browser);
const panel = await openPanel(browser);
await panel.until(`document.querySelector('[data-state="report"]')`);
const pictures = [await beside(page, panel, 'panel')];
await panel.click('button', 'Complete');
await panel.until(`document.querySelector('[data-state="starting"]')`);
// An empty entry steps over the tick box of the next line.
for (const words of ['sitting', 'NSAIDs', '', 'sitting', '20', '60 minutes', '', 'none known']) {
  await panel.type(words);
  await panel.key('Tab');
}
pictures.push(await beside(page, panel, 'complete'));
await panel.click('button', 'Insert into');
await panel.until(`document.querySelector('[data-element="duration"][data-status="present"]')`);
pictures.push(await beside(page, panel, 'inserted'));
for (const picture of pictures) await putTogether(browser, picture);
await takeOptions(browser);
await browser.close();
await practice.close();

async function takePopup(browser: Launched): Promise<void> {
  const popup = await surface(await clickToolbarButton(browser), 'popup.html');
  await popup.until(`document.querySelector('[data-state="report"]')`);
  writeFileSync(join(images, 'popup.png'), await popup.screenshot());
  await popup.evaluate('window.close()').catch(() => undefined);
}

async function takeOptions({ openExtensionPage }: Launched): Promise<void> {
  const options = await openExtensionPage('options.html');
  await options.getByRole('heading').first().waitFor();
  await options.screenshot({ path: join(images, 'options.png') });
}

interface Picture {
  name: string;
  left: Buffer;
  right: Buffer;
}

/** Page and panel are two surfaces of one window; a picture of both is put together at the end. */
async function beside(page: Page, panel: Surface, name: string): Promise<Picture> {
  // The outline that shows a field, and a message of the page, have gone by then.
  await page.waitForTimeout(600);
  return { name, left: await page.screenshot(), right: await panel.screenshot() };
}

async function putTogether({ context }: Launched, { name, left, right }: Picture): Promise<void> {
  const sheet = await context.newPage();
  const [one, other] = [left, right].map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await sheet.setContent(
    `<body style="margin:0;display:inline-flex;align-items:flex-start;background:#c8d3d8;gap:2px">${one}${other}</body>`,
  );
  await sheet.locator('body').screenshot({ path: join(images, `${name}.png`) });
  await sheet.close();
}
