import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveHands } from '../lib/browser/parts.ts';
import { hands } from '../lib/page/hands.ts';

/** Put into a frame beside the content script when a person wants something written, shown or picked there. */
export default defineUnlistedScript(() => leaveHands(hands));
