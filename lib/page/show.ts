import { documentOf, rectOf, tagOf } from './safe-dom.ts';
import { isVisible } from './visible.ts';

const SHOWN_MS = 1600;
const ROOM = 4;

/** Scrolls a field into view and outlines it for a moment. The outline is a popover of its own: the page's nodes stay as they are. */
export function show(field: HTMLElement, signal: AbortSignal): void {
  const owner = documentOf(field);
  const frame = tagOf(field) === 'body' ? (owner.defaultView?.frameElement as HTMLElement | null) : null;
  const element = frame ?? standIn(field);
  const view = documentOf(element).defaultView;
  if (!view || signal.aborted) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  outline(element, calm, signal);
}

/** A box that is drawn by its label is shown by its label. */
function standIn(element: HTMLElement): HTMLElement {
  if (isVisible(element)) return element;
  const label = (element as HTMLInputElement).labels?.[0];
  return label ?? ((element.nextElementSibling ?? element) as HTMLElement);
}

function outline(element: HTMLElement, calm: boolean, signal: AbortSignal): void {
  const owner = documentOf(element);
  const mark = owner.createElement('div');
  mark.setAttribute('aria-hidden', 'true');
  const shadow = mark.attachShadow({ mode: 'closed' });
  const ring = owner.createElement('div');
  shadow.append(ring);
  mark.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647';
  const place = (): void => {
    const box = rectOf(element);
    ring.style.cssText = `position:fixed;pointer-events:none;box-sizing:border-box;border:3px solid #0b57d0;outline:2px solid #fff;border-radius:6px;left:${box.left - ROOM}px;top:${box.top - ROOM}px;width:${box.width + 2 * ROOM}px;height:${box.height + 2 * ROOM}px`;
  };
  place();
  owner.documentElement.append(mark);
  if (!calm)
    ring.animate([{ opacity: 0 }, { opacity: 1, offset: 0.15 }, { opacity: 1, offset: 0.8 }, { opacity: 0 }], SHOWN_MS);
  const following = setInterval(place, 50);
  const remove = (): void => {
    clearInterval(following);
    clearTimeout(timer);
    mark.remove();
  };
  const timer = setTimeout(remove, SHOWN_MS);
  signal.addEventListener('abort', remove, { once: true });
}
