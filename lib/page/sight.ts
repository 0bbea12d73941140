import type { Control } from './collect.ts';
import { pause, viewOf } from './events.ts';
import { composedParent, contains, type Root, rectOf, rootOf, tagOf } from './safe-dom.ts';
import { type Covers, isClippedAway, isVisible } from './visible.ts';

/** A page that nobody sees asks for what it should not have: fields set as bait, a whole form behind something else. */
type Place = Pick<Control, 'element' | 'frame' | 'kind'>;

/** Others may be drawn by what stands beside them: a label, a tile, a widget. */
const drawnByItself = new Set<Control['kind']>(['text', 'multiline', 'rich', 'number']);

/** A field that a person can neither see nor scroll to, though it is rendered and has a size. */
export function isBait({ element, frame, kind }: Place, covers?: Covers): boolean {
  if (!drawnByItself.has(kind) || !Element.prototype.checkVisibility) return false;
  const shown = frame ?? element;
  return isClippedAway(shown, covers) || isBeyondReach(shown);
}

/** To the right of everything that the page can be scrolled to. */
export function isBeyondReach(element: Element): boolean {
  const view = viewOf(element);
  const { left } = rectOf(element);
  if (left < view.innerWidth) return false;
  let outermost = element;
  for (let at = composedParent(element); at; at = composedParent(at)) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(view.getComputedStyle(at).overflowX)) return false;
    outermost = at;
  }
  return left + view.scrollX > outermost.scrollWidth;
}

const MOST_LOOKED_AT = 40;

/** False when everything of a form that would be in view lies behind something else, or its frame is not shown. */
export function isInSight(document: Document, fields: Place[]): boolean {
  if (!Element.prototype.checkVisibility) return true;
  const view = viewOf(document);
  if (!isFrameShown(view)) return false;
  const inView = fields.slice(0, MOST_LOOKED_AT).filter(({ element, frame }) => middleInView(frame ?? element, view));
  return inView.length === 0 || !inView.every(({ element, frame }) => isBehind(frame ?? element, view));
}

const SIGHT_MS = 1000;

/**
 * True once the form can be seen, false when it is no longer asked about. What uncovers a form (a notice goes, another
 * frame is shown) often changes nothing in it, so somebody has to look.
 */
export async function comesInSight(
  document: Document,
  fields: Place[],
  isAsked: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  do await pause(SIGHT_MS, signal);
  while (isAsked() && !signal.aborted && (document.hidden || !isInSight(document, fields)));
  return isAsked() && !signal.aborted;
}

function isFrameShown(view: Window): boolean {
  if (view.innerWidth <= 2 || view.innerHeight <= 2) return false;
  try {
    // Another origin's frame is closed to us: what it does with its frames cannot be known.
    const frame = view.frameElement;
    return frame === null || tagOf(frame) === 'frame' || (isVisible(frame) && !isClippedAway(frame));
  } catch {
    return true;
  }
}

const middleOf = (element: Element): { x: number; y: number } => {
  const { x, y, width, height } = rectOf(element);
  return { x: x + width / 2, y: y + height / 2 };
};

function middleInView(element: Element, view: Window): boolean {
  const { x, y } = middleOf(element);
  return x > 0 && y > 0 && x < view.innerWidth && y < view.innerHeight;
}

/** Behind something opaque that reaches well beyond it: no widget of its own, and no bar that it was scrolled under. */
function isBehind(element: Element, view: Window): boolean {
  const { x, y } = middleOf(element);
  const root = rootOf(element) as Root;
  const top = root.elementFromPoint?.(x, y);
  if (!top || contains(element, top) || contains(top, element)) return false;
  const box = rectOf(element);
  for (let at: Element | null = top; at && !contains(at, element); at = composedParent(at)) {
    const cover = rectOf(at);
    if (cover.width * cover.height < (view.innerWidth * view.innerHeight) / 3) continue;
    const reaches =
      cover.left <= box.left && cover.right >= box.right && cover.top <= box.top && cover.bottom >= box.bottom;
    if (reaches && isOpaque(view.getComputedStyle(at))) return true;
  }
  return false;
}

const isOpaque = ({ backgroundColor, opacity }: CSSStyleDeclaration): boolean =>
  Number(opacity) > 0.9 && /^rgb\(|^(?:color|oklch|lab)\([^/]{1,60}\)$/.test(backgroundColor);
