import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectFrame } from '../lib/browser/frame.ts';

const running = '__massageReferralAssistant';

/**
 * Registered at run time, on the sites that were switched on; at most one living copy in a frame. Not WXT's content
 * script: that one tells every page of itself with a message and an event, and a page must not learn who is there.
 */
export default defineUnlistedScript(() => {
  const earlier: unknown = Reflect.get(globalThis, running);
  if (typeof earlier === 'function' && earlier()) return;
  Reflect.set(globalThis, running, connectFrame(document));
});
