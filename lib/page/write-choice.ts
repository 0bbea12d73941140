import type { RefusalReason } from '../refusal.ts';
import { optionFor } from './choose.ts';
import { fire, viewOf } from './events.ts';
import { attributeOf, elementAfter, matches, tagOf } from './safe-dom.ts';
import type { FoundField } from './scan.ts';
import { isChecked, selectOptions } from './value.ts';

/** A native select: by the words of the option, or the one option with the same code. */
export function chooseOption(element: HTMLElement, to: string): RefusalReason | '' {
  const options = selectOptions(element);
  const index =
    to === ''
      ? options.findIndex((option) => option.value === '' || option.text.trim() === '')
      : optionFor(
          options.map((option) => option.text),
          to,
        );
  const option = options[index];
  if (!option || option.disabled) return 'notOffered';
  const set = Object.getOwnPropertyDescriptor(viewOf(element).HTMLSelectElement.prototype, 'selectedIndex')?.set;
  set?.call(element, options.indexOf(option));
  fire(element, 'input');
  fire(element, 'change');
  // Chosen redraws its label only on its own event.
  const next = elementAfter(element);
  if (next && matches(next, '.chosen-container')) fire(element, 'chosen:updated');
  return '';
}

/** Check boxes and radios: clicked, because frameworks do not notice `checked` being set. */
export function clickBoxes(
  { parts, names, kind }: Pick<FoundField, 'parts' | 'names' | 'kind'>,
  to: string,
): RefusalReason | '' {
  const wanted = to.trim().toLowerCase();
  if (kind === 'checkbox' && parts.length === 1) {
    const part = parts[0] as HTMLElement;
    const isWanted = wanted !== '' && !/^(?:off|no|false|unchecked)$/.test(wanted);
    if (isChecked(part) !== isWanted) click(part);
    return isChecked(part) === isWanted || tagOf(part) !== 'input' ? '' : 'notAccepted';
  }
  if (wanted === '') return 'choiceStays';
  const index = optionFor(names, to);
  const part = parts[index];
  if (!part) return 'notOffered';
  if (!isChecked(part)) click(part);
  return '';
}

function click(part: HTMLElement): void {
  if (attributeOf(part, 'disabled') === '') HTMLElement.prototype.click.call(part);
}
