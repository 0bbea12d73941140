import { closest, isElement, type Root } from './safe-dom.ts';
import type { PickedField } from './scan.ts';
import { lastingSelectorFor } from './selector.ts';

const pickable =
  'input:not([type=hidden]):not([type=password]),textarea,select,[contenteditable=""],[contenteditable=true],[role=combobox],[role=textbox],[role=spinbutton]';

/** Waits for the next click on a control, or Enter in it; null when Escape is pressed or the signal ends. The meaning is set by the caller. */
export function pickField(document: Document, signal: AbortSignal): Promise<PickedField | null> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    const until = AbortSignal.any([signal, ending.signal]);
    const finish = (field: PickedField | null): void => {
      ending.abort();
      resolve(field);
    };
    const onPress = (event: Event): void => {
      if (!event.isTrusted) return;
      const control = controlAt(event);
      if (!control) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'click' || event.type === 'keydown')
        finish({ selector: lastingSelectorFor(control), meaning: 'other' });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') finish(null);
      if (event.key === 'Enter') onPress(event);
    };
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, onPress, { capture: true, signal: until });
    document.addEventListener('keydown', onKey, { capture: true, signal: until });
    if (signal.aborted) finish(null);
    else signal.addEventListener('abort', () => finish(null), { once: true });
  });
}

/** The control under the pointer, inside shadow roots too, or the one its label stands for. */
function controlAt(event: Event): Element | null {
  const target = event.composedPath()[0] as Node | Root | undefined;
  if (!target || !isElement(target as Node)) return null;
  const element = target as Element;
  const label = closest(element, 'label') as HTMLLabelElement | null;
  return closest(element, pickable) ?? label?.control ?? null;
}
