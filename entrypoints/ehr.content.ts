import { defineContentScript } from 'wxt/utils/define-content-script';
import { connectFrame } from '../lib/browser/frame.ts';

const running = '__massageReferralAssistant';

/** Registered at run time, on the sites that were switched on; at most one living copy in a frame. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const earlier: unknown = Reflect.get(globalThis, running);
    if (typeof earlier === 'function' && earlier()) return;
    Reflect.set(globalThis, running, connectFrame(document));
  },
});
