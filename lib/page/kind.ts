import type { ControlKind } from '../reading.ts';
import type { Attributes } from './safe-dom.ts';

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
export function kindOf(tag: string, attributes: Attributes): ControlKind {
  if (tag === 'select') return 'select';
  if (isCombobox(tag, attributes)) return 'combobox';
  if (tag === 'textarea') return attributes.has('readonly') ? 'readonly' : 'multiline';
  const role = attributes.get('role');
  if (tag === 'input') {
    const kind = byType[attributes.get('type')?.toLowerCase() ?? ''];
    if (kind === 'checkbox' || kind === 'radio') return kind;
    if (attributes.has('readonly')) return 'readonly';
    return kind ?? (takesNumber(attributes) ? 'number' : 'text');
  }
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'radio') return 'radio';
  if (role === 'spinbutton') return 'date';
  return attributes.get('aria-readonly') === 'true' ? 'readonly' : 'rich';
}

const asksForNumber = /^(?:type|enter) a number\b/i;

/** A plain input that says it takes a number: other words in it make the whole form refuse to be saved. */
const takesNumber = (attributes: Attributes): boolean =>
  attributes.get('role') === 'spinbutton' || asksForNumber.test(attributes.get('placeholder') ?? '');

function isCombobox(tag: string, attributes: Attributes): boolean {
  if (attributes.get('role') === 'combobox' || attributes.get('aria-haspopup') === 'listbox') return true;
  const completes = tag === 'input' ? attributes.get('aria-autocomplete') : '';
  return completes === 'list' || completes === 'both';
}
