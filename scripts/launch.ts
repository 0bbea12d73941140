import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { defaultSettings, type Settings } from '../lib/settings.ts';
import { findChromium } from './find-browser.ts';

/** The build that may read pages of this machine: see wxt.config.ts. */
export const loopbackBuild = resolve(import.meta.dirname, '../.output/chrome-mv3-loopback');

export interface Launched {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** The folder of the browser's profile. */
  profile: string;
  /** A page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  extension?: string;
  args?: string[];
  colorScheme?: 'light' | 'dark';
  /** What is kept in the settings from the start, beside the switched-on pages of this machine; null keeps nothing. */
  settings?: Partial<Settings> | null;
}

/** Starts a real browser with the built extension and a profile of its own that is deleted afterwards. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const extension = options.extension ?? loopbackBuild;
  const profile = mkdtempSync(join(tmpdir(), 'massage-referral-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    viewport: null,
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const extensionId = new URL(worker.url()).host;
  if (options.settings !== null) {
    const settings: Settings = { ...defaultSettings, sites: ['http://127.0.0.1/*'], ...options.settings };
    await worker.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
  }
  return {
    context,
    worker,
    extensionId,
    profile,
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
