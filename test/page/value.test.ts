// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { shownValue } from '../../lib/page/value.ts';

/** The box is what has the role; beside it or in it the words that were chosen, and the list. */
const boxes: [string, html: string, value: string][] = [
  ['a box that shows its choice', '<div role="combobox">Weekly</div>', 'Weekly'],
  ['a box that asks for one', '<div role="combobox">Select a payer</div>', ''],
  ['what is typed', '<input role="combobox" value="Weekly">', 'Weekly'],
  ['what is typed in lines', '<textarea role="combobox">Weekly</textarea>', 'Weekly'],
  [
    'a box around its list, with nothing chosen',
    '<div class="choices" role="combobox"><select hidden><option>Weekly</option></select><div class="choices__list--single"></div><div role="option">Weekly</div></div>',
    '',
  ],
  [
    'a box around its list, with a choice',
    '<div class="choices" role="combobox"><div class="choices__list--single"><div class="choices__item" role="option">Weekly<button>Remove item</button></div></div><div role="option">Monthly</div></div>',
    'Weekly',
  ],
  [
    'a choice that stands before an empty box',
    '<div class="sd-dropdown__value"><span class="sv-string-viewer">Weekly</span><input role="combobox"></div>',
    'Weekly',
  ],
  [
    'several choices before an empty box',
    '<div class="MuiAutocomplete-root"><span class="MuiAutocomplete-tag">Neck</span><span class="MuiAutocomplete-tag">Back</span><input role="combobox"></div>',
    'Neck; Back',
  ],
];

describe('what a combobox shows', () => {
  it.each(boxes)('%s', (_, html, value) => {
    document.body.innerHTML = html;
    const element = document.querySelector('[role=combobox]') as HTMLElement;
    expect(shownValue({ element, parts: [element], kind: 'combobox' })).toBe(value);
  });
});
