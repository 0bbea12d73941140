import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveGallery } from './serve.ts';

/** Screenshots for looking: `node test/gallery/shots.ts [folder] [scene …]`, at three widths and three looks, in the language of `LANGUAGE`. */
const [folder = join(tmpdir(), 'gallery'), ...wanted] = process.argv.slice(2);
const widths = (process.env.WIDTHS ?? '320 400 600').split(' ').map(Number);
const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced', media: { forcedColors: 'active' } },
] as const;

await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(gallery.url);
  const all = (await page.locator('html').getAttribute('data-scenes'))?.split(' ') ?? [];
  for (const scene of wanted.length > 0 ? wanted : all) {
    for (const { name, media } of looks.filter((look) => !process.env.LOOK || look.name === process.env.LOOK)) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      for (const width of scene.startsWith('popup') ? [360] : widths) {
        await page.setViewportSize({ width, height: scene.startsWith('popup') ? 500 : 760 });
        await page.goto(`${gallery.url}?scene=${scene}&language=${process.env.LANGUAGE ?? 'en'}`);
        await page.locator('h1').first().waitFor();
        await page.screenshot({ path: join(folder, `${scene}-${width}-${name}.png`), fullPage: true });
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
