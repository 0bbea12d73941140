import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReader } from '../lib/browser/parts.ts';
import { reader } from '../lib/page/reader.ts';

/** Put into a frame beside the content script when something in it can be filled in. */
export default defineUnlistedScript(() => leaveReader(reader));
