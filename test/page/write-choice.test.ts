// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { write } from '../../lib/page/write.ts';

const options = (chosen: string): string =>
  [
    ['null', ''],
    ['"n"', 'Neck'],
    ['"b"', 'Back'],
  ]
    .map(([value, words]) => `<option value='${value}'${value === chosen ? ' selected' : ''}>${words}</option>`)
    .join('');

const steps: [to: string, value: string][] = [
  ['Neck', '"n"'],
  ['Back', '"b"'],
  ['', 'null'],
];

describe('writing into a select whose page draws its options anew after each choice', () => {
  let select: HTMLSelectElement;
  let held = 'null';

  beforeEach(() => {
    document.head.innerHTML = '<style>select { display: inline }</style>';
    document.body.innerHTML = `<select>${options('"n"')}</select>`;
    select = document.querySelector('select') as HTMLSelectElement;
    select.addEventListener('change', () => {
      held = select.value;
      select.innerHTML = '';
      setTimeout(() => {
        select.innerHTML = options(held);
      }, 60);
    });
  });

  it.each(steps)('“%s”', async (to, value) => {
    const field = { element: select, parts: [select], kind: 'select' as const, names: [] };
    const written = await write(field, { from: 'Neck', to }, new AbortController().signal);
    expect(written).toEqual({ outcome: 'written', value: to });
    expect(held).toBe(value);
  });
});
