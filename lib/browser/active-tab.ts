import browser from 'webextension-polyfill';
import { patternFor } from '../settings.ts';

/** The tab that panel and popup speak of. */
export interface ActiveTab {
  tabId: number;
  windowId: number;
  /** Match pattern of its site; null where the browser does not tell the address: then the site is not switched on. */
  pattern: string | null;
}

/** The active tab of this window, or the tab named in the page's own address (`?tab=7`) for a panel in a tab of its own. */
export async function activeTab(): Promise<ActiveTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { tabId: tab.id, windowId: tab.windowId, pattern: patternFor(tab.url) };
}

/** Says when another tab, or another page in it, may have become the active one. */
export function onActiveTab(listen: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: { status?: string }) => {
    if (change.status) listen();
  };
  browser.tabs.onActivated.addListener(listen);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listen);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
