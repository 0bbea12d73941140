import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** What the Chrome Web Store, Edge Add-ons and addons.mozilla.org all take. */
export const pictureSize = { width: 1280, height: 800 };

/** Together with the borders of the window, a page and a panel then fill a picture. */
export const windowSize = '--window-size=1304,895';

const name = 'Massage Referral Assistant';
const icon = readFileSync(resolve(import.meta.dirname, '../docs/icon.svg'), 'utf8');
const image = (png: Buffer, style = '') =>
  `<img style="${style}" src="data:image/png;base64,${png.toString('base64')}">`;

/** The browser writes the name of the extension above its panel; no picture of the panel shows that line. */
const title = `<div style="display:flex;align-items:center;gap:10px;height:40px;padding:0 14px;background:#eef2f4;
  font:600 13px system-ui,sans-serif;color:#22333b"><span style="width:18px">${icon}</span>${name}</div>`;

/** Page and panel are two surfaces of one window: put side by side as the window shows them. */
export const besideEachOther = (page: Buffer, panel: Buffer): string =>
  `<div style="display:flex;gap:2px;background:#c8d3d8"><div style="flex:1;overflow:hidden">${image(page)}</div>
   <div style="width:360px;background:#fff">${title}${image(panel)}</div></div>`;

/** The popup hangs from the toolbar, at the right. */
export const hangingOver = (page: Buffer, popup: Buffer): string =>
  `${image(page)}${image(popup, 'position:absolute;top:10px;right:26px;border-radius:10px;box-shadow:0 8px 30px #0006')}`;

/** Twelve parts, of which the last waits for a person: what the panel shows at its top. */
const bar = Array.from(
  { length: 12 },
  (_, at) =>
    `<i style="flex:1;height:9px;border-radius:5px;${at < 11 ? 'background:#fff' : 'border:2px solid #fff;height:5px'}"></i>`,
).join('');

export const promotion = `<div style="display:grid;place-content:center;gap:22px;height:100%;background:#0f6b6b;color:#fff;
  font-family:system-ui,sans-serif"><div style="display:flex;align-items:center;gap:18px">
  <span style="width:76px;border-radius:18px;box-shadow:0 0 0 3px #fff3">${icon}</span>
  <b style="font-size:29px;line-height:1.15">Massage<br>Referral Assistant</b></div>
  <div style="display:flex;gap:5px">${bar}</div>
  <span style="font-size:15px">Complete referrals, inside your own EHR</span></div>`;

export const drawing = (size: number): string => `<span style="display:block;width:${size}px">${icon}</span>`;

/** Draws markup of our own as a picture of just that size. */
export async function draw(context: BrowserContext, markup: string, size = pictureSize): Promise<Buffer> {
  const sheet = await context.newPage();
  await sheet.setViewportSize(size);
  const frame = `position:relative;margin:0;width:${size.width}px;height:${size.height}px;overflow:hidden`;
  await sheet.setContent(`<style>img,svg{display:block}</style><body style="${frame}">${markup}</body>`);
  const picture = await sheet.screenshot({ clip: { x: 0, y: 0, ...size }, omitBackground: true });
  await sheet.close();
  return picture;
}
