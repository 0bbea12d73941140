import type { Control } from './collect.ts';
import { innerWords } from './label-text.ts';
import { all, attributeOf, byId, closest, first, getter, isElement, rootOf, tagOf } from './safe-dom.ts';
import { tidy } from './tidy.ts';

const LONGEST_VALUE = 20_000;
const MOST_OPTIONS = 500;

const inputValue = getter<string>(HTMLInputElement.prototype, 'value');
const areaValue = getter<string>(HTMLTextAreaElement.prototype, 'value');
const checkedOf = getter<boolean>(HTMLInputElement.prototype, 'checked');
const selectedOf = getter<HTMLCollectionOf<HTMLOptionElement>>(HTMLSelectElement.prototype, 'selectedOptions');
const optionsOf = getter<HTMLOptionsCollection>(HTMLSelectElement.prototype, 'options');

export const isChecked = (element: Element): boolean =>
  tagOf(element) === 'input' ? checkedOf(element) : attributeOf(element, 'aria-checked') === 'true';

export const isTypedInto = (element: Element): boolean => /^(?:input|textarea)$/.test(tagOf(element));

/** The text of an input or textarea itself. */
export const plainValue = (element: Element): string =>
  (tagOf(element) === 'textarea' ? areaValue(element) : inputValue(element)).slice(0, LONGEST_VALUE);

export const selectOptions = (element: Element): HTMLOptionElement[] =>
  Array.from(optionsOf(element)).slice(0, MOST_OPTIONS);

// "Select …", "-- choose --", "Unassigned": nothing was chosen.
export const nothingChosen =
  /^\W*(?:please )?(?:select|choose|pick|unassigned|none selected|seleccion|elija)\b|^[\W_]*$/i;

const selectedText = (element: Element): string =>
  Array.from(selectedOf(element), (option) => tidy(option.text))
    .filter((text) => !nothingChosen.test(text))
    .join('; ');

const block = /^(?:p|div|li|ul|ol|h[1-6]|blockquote|pre|tr)$/;

/** Text of an editable area, one line for each block, without the editor's own placeholders. */
export function richText(element: Element): string {
  const lines: string[] = [''];
  const visit = (node: Node): void => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === Node.TEXT_NODE) lines.push((lines.pop() ?? '') + (child.nodeValue ?? ''));
      else if (isElement(child)) visitElement(child);
    }
  };
  const visitElement = (child: Element): void => {
    const tag = tagOf(child);
    if (tag === 'br' && child.nextSibling) lines.push('');
    else if (attributeOf(child, 'contenteditable') !== 'false' || tag !== 'span') {
      const opens = block.test(tag) && lines[lines.length - 1] !== '';
      if (opens) lines.push('');
      if (!attributeOf(child, 'data-slate-placeholder')) visit(child);
      if (block.test(tag) && child.nextSibling && lines[lines.length - 1] !== '') lines.push('');
    }
  };
  visit(element);
  return lines
    .join('\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/(?<!\n)\n+$/, '')
    .slice(0, LONGEST_VALUE);
}

const chips =
  '[class*=singleValue],[class*=single-value],[class*=multiValue],[class*=multi-value],.ant-select-selection-item,[class*=Pill-label],.select2-selection__rendered,.MuiChip-label,span.MuiAutocomplete-tag,[class*=tag__label],.cds--tag span,.sd-dropdown__value .sv-string-viewer,:is(.choices__list--single,.choices__list--multiple) .choices__item';
const widgetRoot =
  '[class*=select__control],[class*=-control],.ant-select,[class*=Input-wrapper],[class*=PillsInput],.MuiAutocomplete-root,.cds--list-box,.select2-container,.sd-dropdown__value,.choices';

/** What a combobox shows: its own text, or the chosen pills beside it. */
function comboboxValue(element: Element): string {
  const own = isTypedInto(element) ? plainValue(element) : shownText(element);
  if (own) return own;
  const widget = closest(element, widgetRoot);
  return widget
    ? Array.from(all(widget, chips))
        .map((chip) => innerWords(chip))
        .filter((words) => !nothingChosen.test(words))
        .join('; ')
    : '';
}

/** A box that holds its own list says in its text what may be chosen, not what was. */
function shownText(element: Element): string {
  if (first(element, '[role=option]')) return '';
  const words = tidy(element.textContent ?? '');
  return nothingChosen.test(words) || attributeOf(element, 'data-placeholder') !== '' ? '' : words;
}

/** ISO where all three parts are filled, otherwise what is there. */
function segmentsValue(parts: Element[]): string {
  const now = parts.map((part) => attributeOf(part, 'aria-valuenow'));
  if (now.some((value) => value === '') || parts.length < 3) return '';
  const read = (word: RegExp): string => now[parts.findIndex((part) => word.test(segmentName(part)))] ?? '';
  const [year, month, day] = [read(/year/i), read(/month/i), read(/day/i)];
  return year && month && day ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

/** What a date segment is for: `data-type`, else its label ("month, Start date"). */
export const segmentName = (part: Element): string =>
  attributeOf(part, 'data-type') ||
  attributeOf(part, 'aria-label') ||
  attributeOf(part, 'data-placeholder') ||
  attributeOf(part, 'id');

/** The words a person sees in the control, read now: pages change values without an event. */
export function shownValue(control: Pick<Control, 'element' | 'parts' | 'kind'>, names: string[] = []): string {
  const { element, parts, kind } = control;
  if (kind === 'select') return selectedText(element);
  if (kind === 'combobox') return comboboxValue(element);
  if (kind === 'checkbox' || kind === 'radio') {
    return parts
      .map((part, index) => (isChecked(part) ? names[index] || attributeOf(part, 'value') || 'on' : ''))
      .filter(Boolean)
      .join('; ');
  }
  if (isTypedInto(element)) return plainValue(element);
  return parts.length > 1 ? segmentsValue(parts) : richText(element);
}

/** What may be chosen: options of a select, a datalist, or the names of boxes. */
export function optionsFor({ element, kind }: Pick<Control, 'element' | 'kind'>, names: string[] = []): string[] {
  if (kind === 'select')
    return selectOptions(element)
      .map((option) => tidy(option.text))
      .filter(Boolean);
  if (kind === 'radio' || kind === 'checkbox') return names;
  const list = byId(rootOf(element), attributeOf(element, 'list'));
  if (!list || first(list, 'option') === null) return [];
  return Array.from(all(list, 'option') as ArrayLike<HTMLOptionElement>, (option) =>
    tidy(option.value || option.text),
  ).slice(0, MOST_OPTIONS);
}
