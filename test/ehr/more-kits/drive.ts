import type { Page } from 'playwright-core';
import type { Kit } from './order.ts';

interface Model {
  now(): Record<string, unknown>;
  /** Every value each field passed through, oldest first. */
  passed: Record<string, unknown[]>;
}

interface KitPage {
  __model: Model;
  changesSeen: number;
}

/** Opens the page of a kit and waits until its model is there. */
export async function openKit(page: Page, url: string, { told, open }: Kit): Promise<void> {
  await (open?.(page, url) ?? page.goto(url));
  await page.waitForFunction(() => '__model' in window);
  await page.evaluate((told) => {
    const kitPage = window as unknown as KitPage;
    kitPage.changesSeen = 0;
    document.addEventListener(told, () => {
      kitPage.changesSeen += 1;
    });
  }, told);
}

export interface Heard {
  /** What the kit's model holds now. */
  held: string;
  /** What it held on the way since it was asked last, with what it holds now. */
  passed: string[];
  /** How often a change was told since. */
  changes: number;
}

/** What came of a write, in the kit's own model. Kits take their time: some look a third of a second later. */
export async function heardIn(page: Page, field: string): Promise<Heard> {
  await page.waitForTimeout(400);
  return page.evaluate((field) => {
    const kitPage = window as unknown as KitPage;
    const { now, passed } = kitPage.__model;
    const words = (value: unknown): string => String(value ?? '');
    const heard = {
      held: words(now()[field]),
      passed: (passed[field] ?? []).slice(1).map(words),
      changes: kitPage.changesSeen,
    };
    passed[field] = (passed[field] ?? []).slice(-1);
    kitPage.changesSeen = 0;
    return heard;
  }, field);
}

/** Puts words into a box without telling anybody, as nobody should. Returns what the box then shows. */
export function slipIn(page: Page, selector: string, words: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((box, words) => {
      const field = box as HTMLTextAreaElement;
      field.value = words;
      return field.value;
    }, words);
}
