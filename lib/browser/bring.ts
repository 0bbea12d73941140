import browser from 'webextension-polyfill';

/** The scripts that come to a frame only when they are wanted there. */
const files = { reader: '/reader.js', hands: '/hands.js' };

/** Brings a part to these frames, or to all of a tab. A frame that is gone says so when it is asked for something. */
export async function bring(part: keyof typeof files, tabId: number, frameIds: number[] | 'all'): Promise<void> {
  const target = frameIds === 'all' ? { tabId, allFrames: true } : { tabId, frameIds };
  try {
    await browser.scripting.executeScript({ target, files: [files[part]] });
  } catch {
    // Closed or navigated meanwhile.
  }
}
