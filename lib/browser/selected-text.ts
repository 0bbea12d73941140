import browser from 'webextension-polyfill';

/** The words selected in the tab's top frame; '' where the toolbar click gave no access. */
export async function selectedText(tabId: number): Promise<string> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(globalThis.getSelection?.() ?? ''),
    });
    return typeof top?.result === 'string' ? top.result : '';
  } catch {
    return '';
  }
}
