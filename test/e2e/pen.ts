import type { Page } from 'playwright-core';
import type { Outcome, Reply } from '../../lib/browser/protocol.ts';
import type { FieldReading, Reading } from '../../lib/reading.ts';
import { type Launched, launch } from '../../scripts/launch.ts';

/** A page with the installed extension in it, told to write by the extension itself, as the panel does after a click. */
export interface Pen {
  page: Page;
  browser: Launched;
  /** What the page says now, with every value read at this moment. */
  read(): Promise<Reading>;
  /** Writes into the field with that label, as previewed from a Reading: by default one taken just before. */
  write(label: string, to: string, preview?: Reading): Promise<Outcome>;
  close(): Promise<void>;
}

type Told = { type: 'scan' } | { type: 'edit'; epoch: Reading['epoch']; fieldId: string; from: string; to: string };

export async function openPen(): Promise<Pen> {
  const browser = await launch({ args: ['--window-size=1400,1000'] });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return penFor({ browser, page });
}

/** The same for a page that is open already. */
export function penFor({ browser, page }: Pick<Pen, 'browser' | 'page'>): Pen {
  const tell = <Value>(order: Told): Promise<Reply<Value>> =>
    browser.worker.evaluate(async (order) => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.tabs.sendMessage(tab?.id ?? -1, order, { frameId: 0 });
    }, order);
  const read = async (): Promise<Reading> => {
    for (let tries = 0; tries < 100; tries += 1) {
      // Until the content script has started in a page just opened, nobody listens.
      const reply = await tell<Reading>({ type: 'scan' }).catch(() => null);
      if (reply?.ok) return reply.value;
      await page.waitForTimeout(50);
    }
    throw new Error('The extension does not read this page.');
  };
  /** What writes comes to a page with the first click, as in the panel. */
  const bringHands = () =>
    browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/hands.js'] });
    });
  return {
    page,
    browser,
    read,
    write: async (label, to, preview) => {
      const { epoch, fields } = preview ?? (await read());
      const { id, value } = fieldLabelled(fields, label);
      await bringHands();
      const reply = await tell<Outcome>({ type: 'edit', epoch, fieldId: id, from: value, to });
      if (!reply.ok) throw new Error('The frame did not answer.');
      return reply.value;
    },
    close: () => browser.close(),
  };
}

/** By its label, or by its selector where a widget has none of its own. */
export function fieldLabelled(fields: FieldReading[], label: string): FieldReading {
  const field = fields.find((each) => each.label === label || each.selector === label);
  if (field) return field;
  throw new Error(`No field “${label}”; there are ${fields.map((each) => `“${each.label}”`).join(', ')}.`);
}
