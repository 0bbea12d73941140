import browser from 'webextension-polyfill';

/** The polyfill knows nothing of Chromium's side panel, and its types nothing of `globalThis.chrome`: one typed door. */
interface Chromium {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

const chromium = (globalThis as { chrome?: Chromium }).chrome;

/** Opens the panel. Must be called synchronously in a user gesture: a wait before it loses the gesture. */
export function openSidePanel(windowId: number): Promise<void> {
  if (chromium?.sidePanel) return chromium.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}
