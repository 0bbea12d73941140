import type { RefusalReason } from '../refusal.ts';
import { optionFor } from './choose.ts';
import { enter, fireInput, fireKey, fireMouse, leave, pause, until, viewOf, witness } from './events.ts';
import { innerWords } from './label-text.ts';
import { all, attributeOf, byId, documentOf, hasAttribute, matches, rootOf, tagOf } from './safe-dom.ts';
import { plainValue } from './value.ts';
import { isVisible } from './visible.ts';

// Lists that ask a server take about this long to answer.
const LIST_MS = 2500;
const OPEN_MS = 240;

/** Types or opens, waits for the list that belongs to this box, and clicks the option that is meant. Never the first. */
export async function pickFromList(element: HTMLElement, to: string, signal: AbortSignal): Promise<RefusalReason | ''> {
  const seen = witness(element, ['focus', 'blur'], signal);
  const before = tagOf(element) === 'input' ? plainValue(element) : '';
  enter(element, seen);
  const typed = isTypedInto(element);
  if (typed) type(element as HTMLInputElement, to);
  else await open(element, signal);
  if (to === '') return finish(element, seen, '');
  const option = await until(() => optionIn(element, to), typed ? LIST_MS : OPEN_MS * 3, signal);
  if (!option) {
    if (typed) type(element as HTMLInputElement, before);
    fireKey(element, 'keydown', 'Escape', 27);
    return finish(element, seen, 'notOffered');
  }
  press(option);
  await pause(120, signal);
  return finish(element, seen, '');
}

/** A plain box with a list of suggestions: the page counts only what is chosen from it, where the words are in it. */
export const suggests = (element: Element): boolean => matches(element, '.ui-autocomplete-input,.tt-input');

function finish(
  element: HTMLElement,
  seen: ReturnType<typeof witness>,
  reason: RefusalReason | '',
): RefusalReason | '' {
  leave(element, seen);
  return reason;
}

const isTypedInto = (element: Element): boolean => tagOf(element) === 'input' && !hasAttribute(element, 'readonly');

function type(element: HTMLInputElement, text: string): void {
  fireKey(element, 'keydown', 'Unidentified');
  Object.getOwnPropertyDescriptor(viewOf(element).HTMLInputElement.prototype, 'value')?.set?.call(element, text);
  fireInput(element, text);
  fireKey(element, 'keyup', 'Unidentified');
}

/** Kits open on different events; stop at the first that shows a list, because a second would close it. */
async function open(element: HTMLElement, signal: AbortSignal): Promise<void> {
  const ways = [
    () => HTMLElement.prototype.click.call(element),
    () => fireMouse(element, ['pointerdown', 'mousedown']),
    () => fireMouse(element, ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']),
    () => fireKey(element, 'keydown', 'ArrowDown', 40),
  ];
  for (const way of ways) {
    way();
    if (await until(() => (optionsOf(element).length > 0 ? true : null), OPEN_MS, signal)) return;
  }
}

const optionSelector = '[role=option],.ant-select-item-option,.select2-results__option,.ui-menu-item,.x-boundlist-item';

/** The options of the list this box names; any visible list where it names none. */
function optionsOf(element: Element): HTMLElement[] {
  const ids = `${attributeOf(element, 'aria-controls')} ${attributeOf(element, 'aria-owns')}`.trim().split(/\s+/);
  const lists = ids
    .map((id) => byId(rootOf(element), id) ?? byId(documentOf(element), id))
    .filter((list) => list !== null);
  for (const list of lists) {
    const options = Array.from(all(list, optionSelector)) as HTMLElement[];
    if (options.some(isVisible)) return options.filter(isVisible);
  }
  return (Array.from(all(documentOf(element), optionSelector)) as HTMLElement[]).filter(isVisible);
}

function optionIn(element: Element, to: string): HTMLElement | null {
  const options = optionsOf(element);
  const index = optionFor(
    options.map((option) => innerWords(option)),
    to,
  );
  return options[index] ?? null;
}

/** A person's mouse comes over an option first; jQuery UI chooses what the mouse is over. */
function press(option: HTMLElement): void {
  fireMouse(option, ['mouseover', 'mousemove']);
  const needsPress = option.matches('.select2-results__option,.choices__item');
  if (needsPress) fireMouse(option, ['mousedown', 'mouseup']);
  HTMLElement.prototype.click.call(option);
}
