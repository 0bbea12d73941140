import type { Refusal, RefusalReason } from '../refusal.ts';
import { pause, until, viewOf } from './events.ts';
import { shownBehind } from './presence.ts';
import { attributeOf, elementAfter, hasAttribute, isConnected, tagOf } from './safe-dom.ts';
import type { FoundField } from './scan.ts';
import { isBeyondReach } from './sight.ts';
import { isTypedInto, shownValue } from './value.ts';
import { isClippedAway, isLocked, isVisible } from './visible.ts';
import { chooseOption, clickBoxes } from './write-choice.ts';
import { pickFromList, suggests } from './write-combobox.ts';
import { datesFor, setCalendar, typeSegments } from './write-date.ts';
import { isDate, isKept, sameText } from './write-kept.ts';
import { writeRich } from './write-rich.ts';
import { writeText } from './write-text.ts';

/** `from`: the value shown in the preview. `to`: the whole new value. Dates in ISO. */
export interface Edit {
  from: string;
  to: string;
}

export type Written = { outcome: 'written'; value: string } | ({ outcome: 'refused' } & Refusal);

type Writable = Pick<FoundField, 'element' | 'parts' | 'kind' | 'names'>;

// Tryton draws the options of a select anew after each choice, and shows none for a moment.
const REDRAW_MS = 240;

/**
 * Puts a value into a field the way a person would, and reads it back. Nothing is shortened, hidden fields are not
 * touched, and a field that no longer holds what the preview showed is left alone. To undo, swap `from` and `to`.
 */
export async function write(found: Writable, edit: Edit, signal: AbortSignal): Promise<Written> {
  const objection = objectionTo(found, edit);
  if (objection) return { outcome: 'refused', ...objection };
  const field = { ...found, kind: kindForWriting(found, edit) };
  const typing = stopWhenTyping(field, signal);
  let reason: RefusalReason | '' = '';
  try {
    for (const to of wordings(field, edit)) {
      reason = await put(field, { ...edit, to }, typing.signal);
      if (typing.signal.aborted) return refused('typing');
      if (reason) break;
      const patience = field.kind === 'select' ? REDRAW_MS : 0;
      const kept = await until(() => readBack(field, { ...edit, to }), patience, typing.signal);
      if (kept) return kept;
    }
    await putBack(field, edit, typing.signal);
    return refused(reason || 'notKept');
  } catch {
    return refused('notKept');
  } finally {
    typing.stop();
  }
}

const refused = (reason: RefusalReason): Written => ({ outcome: 'refused', reason });

function objectionTo(field: Writable, { from, to }: Edit): Refusal | null {
  const reason = reasonAgainst(field, from);
  if (reason) return { reason };
  if (field.kind === 'number' && to !== '' && !Number.isFinite(Number(to))) return { reason: 'numberOnly' };
  const most = Number(attributeOf(field.element, 'maxlength') || Number.NaN);
  return most >= 0 && to.length > most ? { reason: 'tooLong', most } : null;
}

/** Why this field cannot be written to, whatever the text. */
function reasonAgainst(field: Writable, from: string): RefusalReason | '' {
  const { element, kind, names } = field;
  if (!isConnected(element)) return 'fieldGone';
  if (viewOf(element).origin === 'null' && viewOf(element).location.protocol !== 'file:') return 'closedOff';
  if (attributeOf(element, 'type').toLowerCase() === 'password') return 'password';
  if (kind === 'readonly' || (hasAttribute(element, 'readonly') && kind !== 'combobox')) return 'readOnly';
  if (isLocked(element)) return 'switchedOff';
  if (!canBePointedAt(field)) return 'hidden';
  return sameText(shownValue(field, names), from) ? '' : 'changed';
}

/** The element itself, or for a box or a select what stands for it. */
function canBePointedAt({ element, kind }: Writable): boolean {
  const frame = tagOf(element) === 'body' ? viewOf(element).frameElement : null;
  const shown = frame ?? element;
  if (isVisible(shown)) return !isClippedAway(shown) && !isBeyondReach(shown);
  return kind === 'text' || kind === 'rich' || kind === 'multiline' ? false : standInIsVisible(element);
}

function standInIsVisible(element: HTMLElement): boolean {
  const next = elementAfter(element);
  const labels = Array.from((element as HTMLInputElement).labels ?? []);
  const wrapper = element.closest('.bootstrap-select');
  return [...labels, next, wrapper, shownBehind(element)].some(
    (stand) => stand !== null && isVisible(stand) && !isClippedAway(stand),
  );
}

/** Returns why it could not be done, or ''. */
async function put(field: Writable, edit: Edit, signal: AbortSignal): Promise<RefusalReason | ''> {
  const { element, parts, kind } = field;
  if (kind === 'select') return chooseOption(element, edit.to);
  if (kind === 'checkbox' || kind === 'radio') return clickBoxes(field, edit.to);
  if (kind === 'combobox') return pickFromList(element, edit.to, signal);
  if (kind === 'date' && parts.length > 1) return typeSegments(parts, edit.to, signal);
  if (isDate(edit.to) && (await setCalendar(element, edit.to, signal))) return '';
  if (suggests(element) && (await pickFromList(element, edit.to, signal)) === '') return '';
  if (kind === 'rich') await writeRich(element, edit, signal);
  else await writeText(element as HTMLInputElement, edit, signal);
  await pause(80, signal);
  return '';
}

/** A box that opens a calendar calls itself a combobox too, and takes what is typed. */
function kindForWriting({ element, kind }: Writable, { to }: Edit): Writable['kind'] {
  if (kind !== 'combobox' || !isTypedInto(element)) return kind;
  return isDate(to) || /^(?:grid|dialog)$/.test(attributeOf(element, 'aria-haspopup')) ? 'text' : kind;
}

/** The ways to say it in this field, the surest first. */
function wordings(field: Writable, edit: Edit): string[] {
  const { kind, parts } = field;
  return kind === 'text' || (kind === 'date' && parts.length === 1) ? datesFor(field.element, edit) : [edit.to];
}

function readBack(field: Writable, { from, to }: Edit): Written | null {
  const value = shownValue(field, field.names);
  return isKept(field, { from, to, value }) ? { outcome: 'written', value } : null;
}

/** What a page cut short or mixed up must not stay in the record: what stood there before comes back. */
async function putBack(field: Writable, { from }: Edit, signal: AbortSignal): Promise<void> {
  const value = shownValue(field, field.names);
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
