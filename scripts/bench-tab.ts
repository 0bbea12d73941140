import { type Browser, chromium, type Page } from 'playwright-core';
import type { BenchPage } from './bench-pages.ts';

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
export const round = (value: number): number => Math.round(value * 100) / 100;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--enable-precise-memory-info'] });

export async function load(browser: Browser, { html, shadows }: BenchPage): Promise<Page> {
  const tab = await browser.newPage();
  await tab.setContent(html);
  await tab.evaluate((count) => {
    for (let index = 0; index < count; index += 1) {
      const host = document.createElement('x-card');
      host.attachShadow({ mode: 'open' }).innerHTML = '<label>Detail <input></label><x-inner></x-inner>';
      document.body.append(host);
    }
    document.body.getBoundingClientRect();
  }, shadows);
  return tab;
}
