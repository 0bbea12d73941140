import type { RefusalReason } from '../refusal.ts';
import { optionFor } from './choose.ts';
import { enter, fireKey, fireMouse, leave, pause, until, witness } from './events.ts';
import { innerWords } from './label-text.ts';
import {
  all,
  attributeOf,
  byId,
  composedParent,
  documentOf,
  first,
  hasAttribute,
  matches,
  rootOf,
} from './safe-dom.ts';
import { isTypedInto, nothingChosen, plainValue, shownValue } from './value.ts';
import { isVisible } from './visible.ts';
import { setDirectly, type TextBox } from './write-text.ts';

// Lists that ask a server take about this long to answer.
const LIST_MS = 2500;
const OPEN_MS = 240;

/** Chooses what is meant and takes back what else was chosen: one after the other, where several may be. */
export async function pickFromList(element: HTMLElement, to: string, signal: AbortSignal): Promise<RefusalReason | ''> {
  const seen = witness(element, ['focus', 'blur'], signal);
  enter(element, seen);
  const reason = to === '' ? await clear(element, signal) : await choose(element, to, signal);
  leave(element, seen);
  return reason;
}

/** The words that are chosen now. */
const chosenIn = (element: HTMLElement): string[] =>
  shownValue({ element, parts: [element], kind: 'combobox' })
    .split('; ')
    .filter(Boolean);

async function choose(element: HTMLElement, to: string, signal: AbortSignal): Promise<RefusalReason | ''> {
  const before = chosenIn(element);
  const isSeveral = before.length > 1 || to.includes('; ');
  const wanted = isSeveral ? to.split('; ') : [to];
  for (const words of wanted) {
    const reason = isSeveral && before.includes(words) ? '' : await pick(element, words, signal);
    if (reason) return reason;
  }
  const now = chosenIn(element);
  // In a list of several, what is chosen once more is taken back.
  if (now.length > wanted.length)
    for (const words of before) if (now.includes(words) && !wanted.includes(words)) await pick(element, words, signal);
  return '';
}

/** Types or opens, waits for the list that belongs to this box, and clicks the option that is meant. Never the first. */
async function pick(element: HTMLElement, to: string, signal: AbortSignal): Promise<RefusalReason | ''> {
  const typed = isOpenToTyping(element);
  const before = typed ? plainValue(element) : '';
  if (typed) await typeAlone(element, to, signal);
  else await open(element, signal);
  const option = await until(() => optionIn(element, to), typed ? LIST_MS : OPEN_MS * 3, signal);
  if (option) {
    press(option);
    await pause(120, signal);
    return '';
  }
  if (typed) type(element, before);
  fireKey(element, 'keydown', 'Escape', 27);
  return 'notOffered';
}

const cross =
  ':is(button,[role=button],svg,i,span):is([class*=clear i],[title*=clear i],[aria-label*=clear i],[aria-label^=remove i])';
const HIGHEST = 4;

/** No words in a box that is typed into; else the cross of the widget, or the option that stands for nothing. */
async function clear(element: HTMLElement, signal: AbortSignal): Promise<RefusalReason | ''> {
  if (isOpenToTyping(element)) type(element, '');
  for (let left = chosenIn(element).length; left > 0; left -= 1) {
    const button = crossOf(element);
    if (button) fireMouse(button, ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    else await chooseNothing(element, signal);
    await pause(120, signal);
    if (chosenIn(element).length === 0) return '';
  }
  return chosenIn(element).length === 0 ? '' : 'choiceStays';
}

async function chooseNothing(element: HTMLElement, signal: AbortSignal): Promise<void> {
  await open(element, signal);
  const nothing = optionsOf(element).find((option) => isNothing(innerWords(option)));
  if (nothing) press(nothing);
  else fireKey(element, 'keydown', 'Escape', 27);
}

const isNothing = (words: string): boolean => nothingChosen.test(words) || /^(?:none|clear)$/i.test(words);

function crossOf(element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && all(at, '[role=combobox]').length < 2 && level <= HIGHEST; level += 1) {
    const found = first(at, cross);
    if (found) return found;
    at = composedParent(at);
  }
  return null;
}

/** A plain box with a list of suggestions: the page counts only what is chosen from it, where the words are in it. */
export const suggests = (element: Element): boolean => matches(element, '.ui-autocomplete-input,.tt-input');

const isOpenToTyping = (element: HTMLElement): element is TextBox =>
  isTypedInto(element) && !hasAttribute(element, 'readonly');

/** Smart Forms adds what is typed to the choice that stood there, and only what is typed after that stands alone. */
async function typeAlone(element: TextBox, text: string, signal: AbortSignal): Promise<void> {
  type(element, text);
  await pause(40, signal);
  if (plainValue(element) !== text) type(element, text);
}

function type(element: TextBox, text: string): void {
  fireKey(element, 'keydown', 'Unidentified');
  setDirectly(element, text, 'insertText');
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
  const needsPress = option.matches('.select2-results__option,.choices__item,sl-option,wa-option');
  if (needsPress) fireMouse(option, ['mousedown', 'mouseup']);
  HTMLElement.prototype.click.call(option);
}
