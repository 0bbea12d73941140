import { enter, fireInput, fireKey, firePaste, leave, pause, until, witness } from './events.ts';
import { documentOf, isElement, isText, tagOf } from './safe-dom.ts';
import { richText } from './value.ts';
import { sameText } from './write-kept.ts';
import { changeBetween, runCommand } from './write-text.ts';

// Slate and Lexical listen to the selection late; before that a paste is swallowed.
const SETTLE_MS = 260;
const ARRIVE_MS = 320;
const UNHEARD_MS = 40;

/**
 * Into a rich-text editor: select what changes, then ways of putting text in, gentlest first, reading back after each.
 * Whether the editor cancelled the event says nothing: TinyMCE does not cancel and pastes later, Slate cancels and drops.
 */
export async function writeRich(element: HTMLElement, { to }: { to: string }, signal: AbortSignal): Promise<void> {
  const seen = witness(element, ['focus', 'blur'], signal);
  enter(element, seen);
  await replaceText(element, to, signal);
  leave(element, seen);
}

async function replaceText(element: HTMLElement, to: string, signal: AbortSignal): Promise<void> {
  const before = richText(element);
  const change = changeBetween(before, to);
  select(element, change.start, change.end, before);
  await pause(SETTLE_MS, signal);
  const ways = change.text === '' ? removing(element) : inserting(element, change.text);
  for (const way of ways) {
    if (signal.aborted) return;
    const patience = way();
    await until(() => (sameText(richText(element), to) ? true : null), patience, signal);
    if (richText(element) !== before) return;
    select(element, change.start, change.end, before);
    await pause(SETTLE_MS, signal);
  }
}

/** Each does one thing and says how many milliseconds its effect may take. */
type Way = () => number;

function inserting(element: HTMLElement, text: string): Way[] {
  return [
    () => {
      firePaste(element, text);
      return ARRIVE_MS;
    },
    () => {
      runCommand(element, text);
      return ARRIVE_MS;
    },
    () => {
      fireInput(element, text, 'insertText', 'beforeinput');
      return ARRIVE_MS;
    },
  ];
}

// An editor that takes out text itself cancels the key: otherwise there is nothing to wait for.
function removing(element: HTMLElement): Way[] {
  return [
    () => (fireKey(element, 'keydown', 'Backspace', 8) ? UNHEARD_MS : ARRIVE_MS),
    () => (fireInput(element, '', 'deleteContentBackward', 'beforeinput') ? UNHEARD_MS : ARRIVE_MS),
    () => {
      runCommand(element, '');
      return ARRIVE_MS;
    },
  ];
}

interface Spot {
  node: Node;
  offset: number;
}

/** Selects from one character to another of the text that a person sees; the end of the text when there is none. */
function select(element: HTMLElement, start: number, end: number, text: string): void {
  const owner = documentOf(element);
  const selection = owner.getSelection();
  if (!selection) return;
  const range = owner.createRange();
  if (start === 0 && end === text.length && text !== '') range.selectNodeContents(element);
  else {
    const [from, to] = [spotAt(element, start), spotAt(element, end)];
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  }
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Line breaks between blocks are in no text node, so everything but those is counted, as `richText` writes it. */
function spotAt(element: HTMLElement, index: number): Spot {
  const wanted = letters(richText(element).slice(0, index));
  let counted = 0;
  let last: Spot = lastSpot(element);
  const visit = (node: Node): boolean => {
    for (const child of Array.from(node.childNodes)) {
      if (isText(child)) {
        const here = letters(child.data);
        if (counted + here >= wanted) {
          last = { node: child, offset: offsetOf(child.data, wanted - counted) };
          return true;
        }
        counted += here;
      } else if (isElement(child) && visit(child)) return true;
    }
    return false;
  };
  if (index < richText(element).length) visit(element);
  return last;
}

const letters = (text: string): number => text.replace(/[\n\u200b\ufeff]/g, '').length;

function offsetOf(text: string, wanted: number): number {
  let counted = 0;
  let offset = 0;
  while (offset < text.length && counted < wanted) {
    if (letters(text[offset] ?? '') > 0) counted += 1;
    offset += 1;
  }
  return offset;
}

const isBreak = (node: Node): boolean => isElement(node) && tagOf(node) === 'br';

function lastSpot(element: HTMLElement): Spot {
  let node: Node = element;
  while (node.lastChild && !isBreak(node.lastChild)) node = node.lastChild;
  if (isText(node)) return { node, offset: node.data.length };
  // A block that holds text ends with a break of the browser's own in some editors: the text ends before it.
  return { node, offset: node.lastChild ? node.childNodes.length - 1 : 0 };
}
