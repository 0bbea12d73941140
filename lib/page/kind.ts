import type { ControlKind } from '../reading.ts';
import { attributeOf, hasAttribute, tagOf } from './safe-dom.ts';

/** Inputs that take no words, or none that may be read. */
export const skippedTypes = new Set('hidden password button submit reset image file range color'.split(' '));

const byType: Record<string, ControlKind> = {
  checkbox: 'checkbox',
  radio: 'radio',
  number: 'number',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  week: 'date',
};

/** How a control takes a value. */
export function kindOf(element: Element): ControlKind {
  const tag = tagOf(element);
  if (tag === 'select') return 'select';
  const role = attributeOf(element, 'role');
  if (isCombobox(element, role)) return 'combobox';
  if (tag === 'textarea') return hasAttribute(element, 'readonly') ? 'readonly' : 'multiline';
  if (tag === 'input') {
    const kind = byType[attributeOf(element, 'type').toLowerCase()];
    if (kind === 'checkbox' || kind === 'radio') return kind;
    if (hasAttribute(element, 'readonly')) return 'readonly';
    return kind ?? (takesNumber(element, role) ? 'number' : 'text');
  }
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'radio') return 'radio';
  if (role === 'spinbutton') return 'date';
  return attributeOf(element, 'aria-readonly') === 'true' ? 'readonly' : 'rich';
}

const asksForNumber = /^(?:type|enter) a number\b/i;

/** A plain input that says it takes a number: other words in it make the whole form refuse to be saved. */
const takesNumber = (element: Element, role: string): boolean =>
  role === 'spinbutton' || asksForNumber.test(attributeOf(element, 'placeholder'));

function isCombobox(element: Element, role: string): boolean {
  if (role === 'combobox' || attributeOf(element, 'aria-haspopup') === 'listbox') return true;
  if (tagOf(element) !== 'input') return false;
  const completes = attributeOf(element, 'aria-autocomplete');
  return completes === 'list' || completes === 'both';
}
