// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { write } from '../../lib/page/write.ts';

interface Widget {
  box: HTMLElement;
  chosen: Set<string>;
}

const options = ['Neck', 'Back', 'None'];

/** Cross and list as kits draw them, over a set that is the model: several or one may be chosen. */
function widgetWith({ several = false, cross = false, chosen = [] as string[] }): Widget {
  document.body.innerHTML = `<div class="choices" role="combobox" tabindex="0">
    <div class="choices__list--multiple"></div>${cross ? '<span class="clear-icon"></span>' : ''}
    ${options.map((words) => `<div role="option">${words}</div>`).join('')}</div>`;
  const box = document.querySelector('.choices') as HTMLElement;
  const widget: Widget = { box, chosen: new Set(chosen) };
  const draw = () => {
    const shown = [...widget.chosen].map((words) => `<div class="choices__item">${words}</div>`);
    (box.firstElementChild as Element).innerHTML = shown.join('');
  };
  const choose = (words: string) => {
    const isTakenBack = several && widget.chosen.delete(words);
    if (!several || words === 'None') widget.chosen.clear();
    if (!isTakenBack && words !== 'None') widget.chosen.add(words);
    draw();
  };
  for (const option of box.querySelectorAll('[role=option]'))
    option.addEventListener('click', () => choose(option.textContent));
  box.querySelector('.clear-icon')?.addEventListener('click', () => {
    widget.chosen.clear();
    draw();
  });
  draw();
  return widget;
}

const cases: [string, Parameters<typeof widgetWith>[0], to: string, held: string[]][] = [
  ['chooses', {}, 'Neck', ['Neck']],
  ['chooses another instead', { chosen: ['Neck'] }, 'Back', ['Back']],
  ['adds to what is chosen', { several: true, chosen: ['Neck'] }, 'Neck; Back', ['Neck', 'Back']],
  ['takes one of several back', { several: true, chosen: ['Neck', 'Back'] }, 'Back', ['Back']],
  ['chooses another instead of one, where several may be', { several: true, chosen: ['Neck'] }, 'Back', ['Back']],
  ['presses the cross', { cross: true, chosen: ['Neck'] }, '', []],
  ['chooses what stands for nothing', { chosen: ['Neck'] }, '', []],
];

describe('writing into a list', () => {
  it.each(cases)('%s', async (_, state, to, held) => {
    const { box, chosen } = widgetWith(state);
    const field = { element: box, parts: [box], kind: 'combobox' as const, names: [] };
    const edit = { from: [...chosen].join('; '), to };
    expect(await write(field, edit, new AbortController().signal)).toMatchObject({ outcome: 'written', value: to });
    expect([...chosen]).toEqual(held);
  });

  it('says that a choice stays where nothing takes it back', async () => {
    const { box, chosen } = widgetWith({ chosen: ['Neck'] });
    for (const option of box.querySelectorAll('[role=option]')) if (option.textContent === 'None') option.remove();
    const field = { element: box, parts: [box], kind: 'combobox' as const, names: [] };
    const written = await write(field, { from: 'Neck', to: '' }, new AbortController().signal);
    expect(written).toEqual({ outcome: 'refused', reason: 'choiceStays' });
    expect([...chosen]).toEqual(['Neck']);
  });
});
