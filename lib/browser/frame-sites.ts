import browser from 'webextension-polyfill';

/** The hosts of a tab's frames, as far as they may be read: each keeps the fields that were picked in it as its own. */
export async function frameSites(tabId: number): Promise<string[]> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => location.hostname });
    return [...new Set(frames.map(({ result }) => String(result ?? '')).filter(Boolean))];
  } catch {
    // Closed or navigated meanwhile.
    return [];
  }
}
