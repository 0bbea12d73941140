import { documentOf, rectOf } from './safe-dom.ts';

/** Resolves after the given time, at once when the signal ends. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/** Looks until `found` gives something, for at most the given time. */
export async function until<T>(found: () => T | null, longest: number, signal: AbortSignal): Promise<T | null> {
  for (let waited = 0; waited <= longest && !signal.aborted; waited += 40) {
    const result = found();
    if (result !== null) return result;
    await pause(40, signal);
  }
  return null;
}

export const viewOf = (node: Node): Window & typeof globalThis =>
  (documentOf(node).defaultView ?? window) as Window & typeof globalThis;

const dispatch = (element: Element, event: Event): boolean => EventTarget.prototype.dispatchEvent.call(element, event);
const common = { bubbles: true, composed: true };

export function fire(element: Element, type: string): void {
  dispatch(element, new (viewOf(element).Event)(type, common));
}

/** False when the page cancelled it, as for any event that can be. */
export function fireInput(element: Element, data: string, type = 'insertText', name = 'input'): boolean {
  return dispatch(
    element,
    new (viewOf(element).InputEvent)(name, { ...common, cancelable: name !== 'input', inputType: type, data }),
  );
}

// Page code reads `event.key.toLowerCase()`, so a key event always names a key.
export function fireKey(element: Element, type: 'keydown' | 'keyup', key: string, keyCode = 0): boolean {
  return dispatch(element, new (viewOf(element).KeyboardEvent)(type, { ...common, cancelable: true, key, keyCode }));
}

export function fireMouse(element: Element, types: string[]): void {
  const { MouseEvent, PointerEvent } = viewOf(element);
  const box = rectOf(element);
  const middle = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  for (const type of types) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    dispatch(element, new Kind(type, { ...common, ...middle, cancelable: true, button: 0 }));
  }
}

export function firePaste(element: Element, text: string): void {
  const { ClipboardEvent, DataTransfer } = viewOf(element);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  dispatch(element, new ClipboardEvent('paste', { ...common, cancelable: true, clipboardData }));
}

/** Counts what the browser itself fires on an element, so that nothing is fired twice. */
export interface Witness {
  saw(type: string): boolean;
}

export function witness(element: Element, types: string[], signal: AbortSignal): Witness {
  const seen = new Set<string>();
  for (const type of types) element.addEventListener(type, () => seen.add(type), { capture: true, signal });
  return { saw: (type) => seen.has(type) };
}

/** Focus, with the events a page in the background does not get from the browser. */
export function enter(element: HTMLElement, seen: Witness): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
  if (seen.saw('focus')) return;
  const { FocusEvent } = viewOf(element);
  dispatch(element, new FocusEvent('focus', { composed: true }));
  dispatch(element, new FocusEvent('focusin', common));
}

export function leave(element: HTMLElement, seen: Witness): void {
  HTMLElement.prototype.blur.call(element);
  if (seen.saw('blur')) return;
  const { FocusEvent } = viewOf(element);
  dispatch(element, new FocusEvent('blur', { composed: true }));
  dispatch(element, new FocusEvent('focusout', common));
}
