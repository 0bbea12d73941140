import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-browser.ts';

/** A browser without the extension, to show what a page does by itself. */
export async function openPlainBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is what containers run as.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findChromium(), args });
}
