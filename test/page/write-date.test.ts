// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { write } from '../../lib/page/write.ts';
import { datesFor } from '../../lib/page/write-date.ts';

/** The ways a day is written, the surest first. */
const boxes: [string, html: string, from: string, written: string[]][] = [
  ['a native date', '<input type="date">', '', ['2026-12-05']],
  ['a box that says how', '<input placeholder="DD.MM.YYYY">', '', ['05.12.2026']],
  ['a box that shows how', '<input>', '21/11/2026', ['05/12/2026']],
  ['a box that shows a day that can be read in two ways', '<input>', '11/10/2026', ['2026-12-05', '12/05/2026']],
  ['a box that says nothing', '<input>', '', ['2026-12-05', '12/05/2026']],
];

describe('a day', () => {
  it.each(boxes)('in %s', (_, html, from, written) => {
    document.body.innerHTML = html;
    expect(datesFor(document.querySelector('input') as Element, { from, to: '2026-12-05' })).toEqual(written);
  });

  it('is given to the calendar beside the box, which words it', async () => {
    document.head.innerHTML = '<style>input { display: inline }</style>';
    document.body.innerHTML = '<div><input><span><input type="date"></span></div>';
    const [box, calendar] = document.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
    calendar.addEventListener('change', () => {
      box.value = calendar.value.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');
    });
    const field = { element: box, parts: [box], kind: 'text' as const, names: [] };
    const written = await write(field, { from: '', to: '2026-12-05' }, new AbortController().signal);
    expect(written).toEqual({ outcome: 'written', value: '12/05/2026' });
  });
});
