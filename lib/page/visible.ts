import { viewOf } from './events.ts';
import { closest, composedParent, hasAttribute, rectOf, tagOf } from './safe-dom.ts';

// Further out than any real margin or scroll effect, nearer than the usual -9999px.
const FAR_AWAY = -500;
const check = Element.prototype.checkVisibility;
const asSeen = { opacityProperty: true, visibilityProperty: true };

/** Rendered at all: no hidden ancestor, not transparent. Costs no layout of its own. */
export function isRendered(element: Element): boolean {
  if (check) return check.call(element, asSeen);
  return closest(element, '[hidden],[style*="display:none"],[style*="display: none"]') === null;
}

/** Rendered, with a size, on the page and not clipped away: what a person could point at. */
export function isVisible(element: Element): boolean {
  if (!isRendered(element)) return false;
  if (!check) return true;
  const box = rectOf(element);
  if (box.width <= 1 || box.height <= 1) return false;
  if (box.right >= FAR_AWAY && box.bottom >= FAR_AWAY) return true;
  const scrolled = scrollOf(element);
  return box.right + scrolled.x >= FAR_AWAY && box.bottom + scrolled.y >= FAR_AWAY;
}

/** How far the page and the boxes around an element are scrolled. */
function scrollOf(element: Element): { x: number; y: number } {
  const { scrollX, scrollY } = viewOf(element);
  const sum = { x: 0, y: 0 };
  for (let at = composedParent(element); at; at = composedParent(at)) {
    sum.x += at.scrollLeft;
    sum.y += at.scrollTop;
  }
  return { x: Math.max(sum.x, scrollX), y: Math.max(sum.y, scrollY) };
}

const clipped = /inset\((?:50|100)%|circle\(0|polygon\(0(?:px)?,? 0/;

const FAINT = 0.1;

/** How much is seen of what lies in an element, 0 to 1, for the elements that were asked about. */
export type Covers = Map<Element, number>;

/**
 * Stricter, for forms that were found and the moment before a write: clipped, too faint, or inside a box too small. The
 * fields of a form lie in the same boxes: whoever asks for many keeps what is known of them.
 */
export function isClippedAway(element: Element, covers: Covers = new Map()): boolean {
  const outwards: Element[] = [];
  let at: Element | null = element;
  for (; at && !covers.has(at); at = composedParent(at)) outwards.push(at);
  let seen = at ? (covers.get(at) ?? 1) : 1;
  for (const inner of outwards.reverse()) {
    seen *= seenThrough(inner);
    covers.set(inner, seen);
  }
  return seen < FAINT;
}

const isPage = /^(?:html|body)$/;

function seenThrough(element: Element): number {
  const style = viewOf(element).getComputedStyle(element);
  const { clipPath, clip } = style;
  if ((clipPath !== 'none' && clipped.test(clipPath)) || (clip !== 'auto' && /rect\(0(?:px)?,? 0/.test(clip))) return 0;
  // Under a body without a height whole applications are laid out: what it hides is what lies outside of the window.
  if (style.overflow !== 'visible' && !isPage.test(tagOf(element)) && isTooSmall(element, style)) return 0;
  return Number(style.opacity);
}

function isTooSmall(element: Element, { display }: CSSStyleDeclaration): boolean {
  const { width, height } = rectOf(element);
  return (width <= 2 || height <= 2) && display !== 'contents' && display !== 'inline';
}

const locks = '[inert],[aria-disabled=true],fieldset[disabled]';

/** Cannot be changed by a person just now. */
export function isLocked(element: Element): boolean {
  return hasAttribute(element, 'disabled') || closest(element, locks) !== null;
}
