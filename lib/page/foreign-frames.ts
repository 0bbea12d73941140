import { all, rectOf } from './safe-dom.ts';
import { isVisible } from './visible.ts';

/** A form needs room; what is smaller is a counter, a chat button or a tracker. */
const leastWidth = 300;
const leastHeight = 150;

/** Match patterns of the other sites that fill a good part of this page: a form in them can only be read when allowed. */
export function foreignFrames(document: Document): string[] {
  const patterns = Array.from(all(document, 'iframe[src],frame[src]')).flatMap((frame) => {
    const { src } = frame as HTMLIFrameElement;
    if (!URL.canParse(src)) return [];
    const { protocol, hostname } = new URL(src);
    if (!/^https?:$/.test(protocol) || hostname === document.location.hostname) return [];
    const { width, height } = rectOf(frame);
    return width >= leastWidth && height >= leastHeight && isVisible(frame) ? [`${protocol}//${hostname}/*`] : [];
  });
  return [...new Set(patterns)];
}
