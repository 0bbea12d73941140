import { enter, fire, fireInput, fireKey, leave, pause, viewOf, witness } from './events.ts';
import { documentOf, parentOf, tagOf } from './safe-dom.ts';
import { plainValue } from './value.ts';

interface Change {
  start: number;
  end: number;
  text: string;
}

/** The part that differs, so that what stays keeps its place in the page's own undo history. */
export function changeBetween(from: string, to: string): Change {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  let tail = 0;
  while (
    tail < from.length - start &&
    tail < to.length - start &&
    from[from.length - 1 - tail] === to[to.length - 1 - tail]
  )
    tail += 1;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

/** Typed as a person would (undo kept, trusted input event); set directly only where the page did not take that. */
export async function writeText(entered: TextBox, { to }: { to: string }, signal: AbortSignal): Promise<void> {
  enter(entered, witness(entered, ['focus'], signal));
  await pause(20, signal);
  const element = boxWithFocus(entered);
  const seen = witness(element, ['blur', 'change'], signal);
  const before = plainValue(element);
  fireKey(element, 'keydown', 'Unidentified');
  typeChange(element, before, to);
  if (plainValue(element) !== to) setDirectly(element, to);
  fireKey(element, 'keyup', 'Unidentified');
  await pause(30, signal);
  if (signal.aborted) return;
  if (isDateWidget(element)) pressEnter(element);
  // Some pages write on blur what they hold; a mask may reformat here.
  leave(element, seen);
  if (!seen.saw('change')) fire(element, 'change');
}

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Kendo shows a formatted number in a box of its own, and another box to type in once that is entered. */
function boxWithFocus(entered: TextBox): TextBox {
  const focused = documentOf(entered).activeElement;
  const isTwin = focused !== null && tagOf(focused) === 'input' && parentOf(focused) === parentOf(entered);
  return isTwin ? (focused as HTMLInputElement) : entered;
}

const selectable = /^(?:text|search|url|tel|)$/;

function typeChange(element: TextBox, before: string, to: string): void {
  const isArea = tagOf(element) === 'textarea';
  const change = changeBetween(before, to);
  if (isArea || selectable.test(element.getAttribute('type') ?? ''))
    element.setSelectionRange(change.start, change.end);
  else if (element.type === 'number' || element.type === 'email') element.select();
  else return;
  const text = isArea || element.type !== 'number' ? change.text : to;
  if (isArea || selectable.test(element.getAttribute('type') ?? '')) runCommand(element, text);
  else runCommand(element, to);
}

export function runCommand(element: Element, text: string): boolean {
  const owner = documentOf(element);
  return text === ''
    ? Document.prototype.execCommand.call(owner, 'delete')
    : Document.prototype.execCommand.call(owner, 'insertText', false, text);
}

export function setDirectly(element: TextBox, to: string, inputType = 'insertReplacementText'): void {
  const view = viewOf(element);
  const prototype =
    tagOf(element) === 'textarea' ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, to);
  fireInput(element, to, inputType);
}

const pickers = '.ant-picker,nz-date-picker,.p-datepicker,.p-calendar,.mat-datepicker-input,.k-datepicker';

function pressEnter(element: Element): void {
  fireKey(element, 'keydown', 'Enter', 13);
  fireKey(element, 'keyup', 'Enter', 13);
}

// ng-zorro and its kin drop a typed date unless Enter follows; which of the two events they hear differs.
const isDateWidget = (element: Element): boolean => element.closest(pickers) !== null;
