import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Surface } from '../../../scripts/toolbar.ts';
import type { Stage } from '../panel.ts';

/** Pictures for a person to look at. */
export const pictures = join(tmpdir(), 'massage-referral-situations');

/** The panel's page in a tab of its own, where its width can be set: the side panel shows the same. */
export async function openMirror({ browser }: Stage): Promise<Page> {
  mkdirSync(pictures, { recursive: true });
  const tabId = await browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
  return browser.openExtensionPage(`sidepanel.html?tab=${tabId}`);
}

export async function takePicture(mirror: Page, panel: Surface, name: string, width: number): Promise<void> {
  const summary = await panel.evaluate<string>(`document.querySelector('[data-summary]').dataset.summary`);
  await mirror.locator(`[data-summary="${summary}"]`).waitFor();
  await mirror.setViewportSize({ width, height: 900 });
  await mirror.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** What a paper says, with what stands in its boxes. */
export const wordsOn = (papers: Page): Promise<string> =>
  papers.evaluate(() => {
    const sheet = document.querySelector('[data-paper]');
    const walker = document.createTreeWalker(sheet ?? document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof HTMLTextAreaElement) said.push(node.value);
      else if (node instanceof Text && !(node.parentNode instanceof HTMLTextAreaElement)) said.push(node.data);
    }
    return said.join(' ').replace(/\s+/g, ' ');
  });
