import type { RefusalReason } from '../refusal.ts';
import { enter, fire, fireInput, leave, pause, witness } from './events.ts';
import { all, attributeOf, composedParent, documentOf } from './safe-dom.ts';
import { segmentName } from './value.ts';
import { setDirectly } from './write-text.ts';

const iso = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * An ISO date in the way this control writes dates, when it says how. When it does not: as it is, which nobody can misread,
 * then, on a page in American English, with the month first. Anything else unchanged.
 */
export function datesFor(element: Element, { from, to }: { from: string; to: string }): string[] {
  if (!iso.test(to)) return [to];
  const type = attributeOf(element, 'type').toLowerCase();
  if (type === 'datetime-local') return [`${to}T00:00`];
  if (type === 'month') return [to.slice(0, 7)];
  if (type === 'date') return [to];
  const shape = shapeOf(element) || shapeOfValue(from);
  if (shape) return [shaped(to, shape)];
  return isAmerican(element) ? [to, shaped(to, 'mm/dd/yyyy')] : [to];
}

function shaped(to: string, shape: string): string {
  const [, year = '', month = '', day = ''] = iso.exec(to) ?? [];
  return shape.replace(/y+/i, year).replace(/m+/i, month).replace(/d+/i, day);
}

const isAmerican = (element: Element): boolean =>
  /^(?:en(?:-us)?)?$/i.test(attributeOf(documentOf(element).documentElement, 'lang'));

const shapes = /\b(?:(?:mm|m)([./-])(?:dd|d)\1y{4}|(?:dd|d)([./-])(?:mm|m)\2y{4}|y{4}([./-])mm\3dd)\b/i;

function shapeOf(element: Element): string {
  const places = ['placeholder', 'data-date-format', 'data-format', 'title', 'aria-description', 'aria-label'];
  for (const place of places) {
    const found = shapes.exec(attributeOf(element, place).slice(0, 200));
    if (found) return found[0].toLowerCase();
  }
  return '';
}

/** Read off a date already there, when only one reading is possible: 11/21/2026, 21.11.2026. */
function shapeOfValue(value: string): string {
  const [, first, mark, second] = /^(\d\d?)([./-])(\d\d?)[./-]\d{4}$/.exec(value.trim()) ?? [];
  if (!first || !mark || !second) return '';
  if (Number(first) > 12) return `dd${mark}mm${mark}yyyy`;
  return Number(second) > 12 ? `mm${mark}dd${mark}yyyy` : '';
}

/** Beside the box for a date some keep the browser's own calendar: it takes the day, however the box words it. */
export async function setCalendar(element: HTMLElement, to: string, signal: AbortSignal): Promise<boolean> {
  const box = composedParent(element);
  const inputs = box ? Array.from(all(box, 'input')) : [];
  const calendar = inputs.find((input) => input !== element && attributeOf(input, 'type') === 'date');
  if (!calendar || inputs.length > 2) return false;
  setDirectly(calendar as HTMLInputElement, to);
  fire(calendar, 'change');
  await pause(80, signal);
  return true;
}

/** A date in parts (React Aria): digits typed into the day, the month and the year. */
export async function typeSegments(parts: HTMLElement[], to: string, signal: AbortSignal): Promise<RefusalReason | ''> {
  const [, year, month, day] = iso.exec(to) ?? [];
  if (!year || !month || !day) return 'wholeDate';
  for (const [name, digits] of [
    ['year', year],
    ['month', month],
    ['day', day],
  ] as const) {
    const part = parts.find((candidate) => segmentName(candidate).toLowerCase().includes(name));
    if (!part) return 'dateParts';
    const seen = witness(part, ['focus', 'blur'], signal);
    enter(part, seen);
    for (const digit of digits) {
      fireInput(part, digit, 'insertText', 'beforeinput');
      await pause(20, signal);
    }
    leave(part, seen);
  }
  await pause(80, signal);
  return '';
}
