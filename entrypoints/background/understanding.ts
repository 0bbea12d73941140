import browser from 'webextension-polyfill';
import type { Reply } from '../../lib/browser/protocol.ts';
import type { Understood } from '../../lib/meaning/asked.ts';
import { parseAskedPage } from '../../lib/meaning/asked-schema.ts';
import { understand } from '../../lib/meaning/understand.ts';

/** Tells frames what their fields are for. What they asked is forgotten with the answer. */
export function answerFrames(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const page = sender.id === browser.runtime.id && sender.tab ? parseAskedPage(message) : null;
    return page ? Promise.resolve<Reply<Understood>>({ ok: true, value: understand(page) }) : undefined;
  });
}
