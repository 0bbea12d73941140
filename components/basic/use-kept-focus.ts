import { type RefObject, useEffect } from 'react';

const operable = 'a[href], button, input, select, textarea, summary';

/** What has the focus, and where the work would go on without it. */
interface Held {
  element: HTMLElement;
  /** In the order in which they are tried. */
  next: HTMLElement[];
  byKeyboard: boolean;
}

/**
 * When what has the focus goes away, the focus goes where the work goes on: to what `data-then` of the element names,
 * to the point that takes the place of a mended one, or to what follows. Otherwise the browser would send it to the top
 * of the page without a word (WCAG 2.2, 2.4.3).
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    let held: Held | null = null;
    const hold = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? holdIn(root, target) : null;
    };
    // The focus leaves what is about to go as it leaves what stays: only afterwards can they be told apart.
    const release = ({ target }: FocusEvent) =>
      setTimeout(() => {
        if (held?.element === target && held?.element.isConnected) held = null;
      });
    const keep = () => {
      if (!held || held.element.isConnected || !document.hasFocus() || document.activeElement !== document.body) return;
      const { element, next, byKeyboard } = held;
      held = null;
      const ways = [named(root, element.dataset.then), ...next, named(root, '[data-landing]')];
      // Under a mouse nothing may move.
      ways.find((way) => way?.isConnected && way.checkVisibility())?.focus({ preventScroll: !byKeyboard });
    };
    const changes = new MutationObserver(keep);
    changes.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', hold);
    root.addEventListener('focusout', release);
    return () => {
      changes.disconnect();
      root.removeEventListener('focusin', hold);
      root.removeEventListener('focusout', release);
    };
  }, [place]);
}

function holdIn(root: HTMLElement, element: HTMLElement): Held {
  const points = elementsIn(root, '[data-point]');
  const at = points.findIndex((point) => point.contains(element));
  const next =
    at >= 0
      ? [...points.slice(at), ...points.slice(0, at).reverse()]
      : elementsIn(root, operable).filter((each) => follows(each, element));
  return { element, next, byKeyboard: element.matches(':focus-visible') };
}

const elementsIn = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

const named = (root: HTMLElement, selector: string | undefined) =>
  selector ? root.querySelector<HTMLElement>(selector) : null;

const follows = (each: HTMLElement, element: HTMLElement) =>
  (element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
