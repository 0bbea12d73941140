import { enter, leave, pause, viewOf, witness } from './events.ts';
import { attributeOf, hasAttribute, isConnected, tagOf } from './safe-dom.ts';
import type { FoundField } from './scan.ts';
import { shownValue } from './value.ts';
import { isClippedAway, isLocked, isVisible } from './visible.ts';
import { chooseOption, clickBoxes } from './write-choice.ts';
import { pickFromList } from './write-combobox.ts';
import { asControlDate, typeSegments } from './write-date.ts';
import { isKept, sameText } from './write-kept.ts';
import { writeRich } from './write-rich.ts';
import { writeText } from './write-text.ts';

/** `from`: the value shown in the preview. `to`: the whole new value. Dates in ISO. */
export interface Edit {
  from: string;
  to: string;
}

export type Written = { outcome: 'written'; value: string } | { outcome: 'refused'; reason: string };

export type Writable = Pick<FoundField, 'element' | 'parts' | 'kind' | 'options'>;

const notKept = 'The page did not keep this text. Copy it and paste it with Ctrl+V.';

/**
 * Puts a value into a field the way a person would, and reads it back. Nothing is shortened, hidden fields are not
 * touched, and a field that no longer holds what the preview showed is left alone. To undo, swap `from` and `to`.
 */
export async function write(field: Writable, edit: Edit, signal: AbortSignal): Promise<Written> {
  const objection = objectionTo(field, edit);
  if (objection) return refused(objection);
  const typing = stopWhenTyping(field, signal);
  try {
    const reason = await put(field, edit, typing.signal);
    if (typing.signal.aborted)
      return refused('You were typing in this field, so it was left to you. Try again when you are done.');
    if (reason) return refused(reason);
    const written = readBack(field, edit);
    if (written.outcome === 'refused') await putBack(field, edit, typing.signal);
    return written;
  } catch {
    return refused(notKept);
  } finally {
    typing.stop();
  }
}

const refused = (reason: string): Written => ({ outcome: 'refused', reason });

function objectionTo(field: Writable, { from, to }: Edit): string {
  const { element, kind, options } = field;
  if (!isConnected(element)) return 'This field is no longer on the page. Check the form and try again.';
  if (viewOf(element).origin === 'null' && viewOf(element).location.protocol !== 'file:') {
    return 'This part of the page is closed off by the browser. Copy the text and paste it with Ctrl+V.';
  }
  if (attributeOf(element, 'type').toLowerCase() === 'password')
    return 'This is now a password field, so nothing was written.';
  if (kind === 'readonly' || (hasAttribute(element, 'readonly') && kind !== 'combobox'))
    return 'This field is read-only on the page.';
  if (isLocked(element)) return 'This field is switched off on the page.';
  if (!canBePointedAt(field))
    return 'This field is not visible, so nothing was written. Open it on the page and try again.';
  if (!sameText(shownValue(field, options), from))
    return 'This field has changed since the preview. Look at it and try again.';
  return lengthObjection(element, to);
}

/** The element itself, or for a box or a select what stands for it. */
function canBePointedAt({ element, kind }: Writable): boolean {
  const frame = tagOf(element) === 'body' ? viewOf(element).frameElement : null;
  const shown = frame ?? element;
  if (isVisible(shown)) return !isClippedAway(shown);
  return kind === 'select' || kind === 'checkbox' || kind === 'radio' ? standInIsVisible(element) : false;
}

function standInIsVisible(element: HTMLElement): boolean {
  const next = element.nextElementSibling;
  const labels = Array.from((element as HTMLInputElement).labels ?? []);
  const wrapper = element.closest('.bootstrap-select');
  return [...labels, next, wrapper].some((stand) => stand !== null && isVisible(stand) && !isClippedAway(stand));
}

function lengthObjection(element: Element, to: string): string {
  const most = Number(attributeOf(element, 'maxlength') || Number.NaN);
  if (!(most >= 0) || to.length <= most) return '';
  return `This field takes ${most} characters and the text has ${to.length}. Shorten it, or use another field.`;
}

/** Returns why it could not be done, or ''. */
async function put(field: Writable, edit: Edit, signal: AbortSignal): Promise<string> {
  const { element, parts, kind } = field;
  if (kind === 'select') return chooseOption(element, edit.to);
  if (kind === 'checkbox' || kind === 'radio') return clickBoxes(field, edit.to);
  if (kind === 'combobox') return pickFromList(element, edit.to, signal);
  if (kind === 'date' && parts.length > 1) return typeSegments(parts, edit.to, signal);
  const seen = witness(element, ['focus', 'blur', 'change'], signal);
  enter(element, seen);
  if (kind === 'rich') await writeRich(element, edit, signal);
  else await writeText(element as HTMLInputElement, { ...edit, to: asControlDate(element, edit) }, seen, signal);
  if (kind === 'rich') leave(element, seen);
  await pause(80, signal);
  return '';
}

function readBack(field: Writable, edit: Edit): Written {
  const value = shownValue(field, field.options);
  const to = field.kind === 'text' ? asControlDate(field.element, edit) : edit.to;
  return isKept(field, { from: edit.from, to, value }) ? { outcome: 'written', value } : refused(notKept);
}

/** What a page cut short or mixed up must not stay in the record: what stood there before comes back. */
async function putBack(field: Writable, { from }: Edit, signal: AbortSignal): Promise<void> {
  const value = shownValue(field, field.options);
  if (!sameText(value, from)) await put(field, { from: value, to: from }, signal);
}

interface Typing {
  signal: AbortSignal;
  stop(): void;
}

/** Ends the write when the person types into the same field: their words come first. */
function stopWhenTyping({ element }: Writable, signal: AbortSignal): Typing {
  const stopper = new AbortController();
  const onKey = (event: Event): void => {
    if (event.isTrusted) stopper.abort();
  };
  element.addEventListener('keydown', onKey, { capture: true, signal: stopper.signal });
  return { signal: AbortSignal.any([signal, stopper.signal]), stop: () => stopper.abort() };
}
