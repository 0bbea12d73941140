import browser from 'webextension-polyfill';
import { announce } from '../../lib/browser/messages.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { selectionMenu } from './titles.ts';

/** Text selected for checking, by window, until the panel takes it. In memory only. */
const selections = new Map<number, string>();

export function offerSelectionCheck(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== selectionMenu || !selectionText || tab?.windowId === undefined) return;
    selections.set(tab.windowId, selectionText);
    void openSidePanel(tab.windowId);
    announce({ type: 'selection', windowId: tab.windowId });
  });
}

/** Hands the selected text over once. */
export function takeSelection(windowId: number): string | null {
  const text = selections.get(windowId) ?? null;
  selections.delete(windowId);
  return text;
}
