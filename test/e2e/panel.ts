import type { Page } from 'playwright-core';
import type { Element, Status } from '../../lib/finding.ts';
import { type Launched, type LaunchOptions, launch } from '../../scripts/launch.ts';
import { openPanel, type Surface } from '../../scripts/toolbar.ts';

/** A browser with the extension, a page in it, and the real side panel beside the page. */
export interface Stage {
  browser: Launched;
  page: Page;
  panel: Surface;
  close(): Promise<void>;
}

/** Opens the page first and the panel after it, as a clinician does. */
export async function openStage(
  prepare: (page: Page) => Promise<unknown>,
  options: LaunchOptions = {},
): Promise<Stage> {
  const browser = await launch(options);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await prepare(page);
  const panel = await openPanel(browser);
  return { browser, page, panel, close: () => browser.close() };
}

/** The status of every element that the panel shows. */
export const statuses = (panel: Surface): Promise<Record<Element, Status>> =>
  panel.evaluate(`Object.fromEntries(
    [...document.querySelectorAll('[data-element]')].map((row) => [row.dataset.element, row.dataset.status]),
  )`);

export const untilState = (panel: Surface, state: string): Promise<void> =>
  panel.until(`document.querySelector('[data-state="${state}"]')`);

export const untilStatus = (panel: Surface, element: Element, status: Status): Promise<void> =>
  panel.until(`document.querySelector('[data-element="${element}"][data-status="${status}"]')`);

export const shown = (panel: Surface): Promise<string> => panel.evaluate('document.body.innerText');
