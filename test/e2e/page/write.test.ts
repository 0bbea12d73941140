import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab, type Tab } from './tab.ts';

let tab: Tab;
beforeAll(async () => {
  tab = await openTab();
});
afterAll(() => tab.close());

interface Try {
  outcome: string;
  reason?: string;
  value: string;
  changes: number;
}

/** Writes into `#x` and says what the page itself then holds. `before` runs in the page between preview and click. */
async function tryWrite(html: string, from: string, to: string, before = ''): Promise<Try> {
  await tab.show(html);
  return tab.page.evaluate(
    async ({ from, to, before }) => {
      const { scan, write } = globalThis.page;
      const field = scan(document).fields.find(({ parts }) => parts.some(({ id }) => id === 'x'));
      if (!field) return { outcome: 'not found', value: '', changes: 0 };
      const element = document.getElementById('x') as HTMLInputElement;
      let changes = 0;
      document.addEventListener('change', () => {
        changes += 1;
      });
      new Function(before)();
      const result = await write(field, { from, to }, new AbortController().signal);
      const value = element.type === 'checkbox' ? String(element.checked) : (element.value ?? element.textContent);
      return { ...result, value, changes };
    },
    { from, to, before },
  );
}

const written: [string, string, string, string, string][] = [
  ['a text field', '<input id="x">', '', 'twice a week', 'twice a week'],
  [
    'the end of a text',
    '<textarea id="x">Back pain.</textarea>',
    'Back pain.',
    'Back pain. Massage weekly.',
    'Back pain. Massage weekly.',
  ],
  [
    'the middle of a text',
    '<textarea id="x">Back pain since May</textarea>',
    'Back pain since May',
    'Back pain and spasm since May',
    'Back pain and spasm since May',
  ],
  ['a number', '<input id="x" type="number">', '', '6', '6'],
  ['a date', '<input id="x" type="date">', '', '2026-12-05', '2026-12-05'],
  ['a date as the placeholder asks', '<input id="x" placeholder="DD/MM/YYYY">', '', '2026-12-05', '05/12/2026'],
  [
    'a select by its words',
    '<select id="x"><option value="">Select<option value="a">Weekly<option value="b">Daily</select>',
    '',
    'Daily',
    'b',
  ],
  [
    'a select by the code in its words',
    '<select id="x"><option value="">Select<option value="a">M54.50 Low back pain<option value="b">M54.2 Cervicalgia</select>',
    '',
    'M54.2',
    'b',
  ],
  ['a check box', '<label><input id="x" type="checkbox">Yes</label>', '', 'Yes', 'true'],
  ['an editable area', '<div id="x" contenteditable="true" style="min-height:20px"></div>', '', 'One line', 'One line'],
];

const refused: [string, string, string, string, string, string][] = [
  ['a value that changed since the preview', '<input id="x" value="a">', 'a', 'b', 'x.value = "other"', 'changed'],
  ['a field that became a password', '<input id="x">', '', 'b', 'x.type = "password"', 'password'],
  ['a field that became read-only', '<input id="x">', '', 'b', 'x.readOnly = true', 'readOnly'],
  ['a field that was switched off', '<input id="x">', '', 'b', 'x.disabled = true', 'switchedOff'],
  [
    'a field in a fieldset that was switched off',
    '<fieldset id="f"><input id="x"></fieldset>',
    '',
    'b',
    'f.disabled = true',
    'switchedOff',
  ],
  ['a field that was hidden', '<div id="d"><input id="x"></div>', '', 'b', 'd.style.display = "none"', 'hidden'],
  [
    'a field that was clipped away',
    '<div id="d"><input id="x"></div>',
    '',
    'b',
    'd.style.clipPath = "inset(100%)"',
    'hidden',
  ],
  ['a field with too little room', '<input id="x">', '', 'twice a week', 'x.maxLength = 5', 'tooLong'],
  [
    'a field that left the page',
    '<input id="x">',
    '',
    'b',
    'window.kept = x; x.remove(); document.body.insertAdjacentHTML("beforeend", "<input id=x>")',
    'fieldGone',
  ],
  [
    'a choice that is not offered',
    '<select id="x"><option value="">Select<option>Weekly</select>',
    '',
    'Daily',
    '',
    'notOffered',
  ],
  [
    'a choice that two options could be',
    '<select id="x"><option value="">Select<option>Weekly A<option>Weekly B</select>',
    '',
    'Weekly',
    '',
    'notOffered',
  ],
  [
    'a page that takes the text away again',
    '<input id="x">',
    '',
    'abc',
    'x.addEventListener("input", () => setTimeout(() => { x.value = "" }))',
    'notKept',
  ],
];

describe('writing', () => {
  it.each(written)('into %s', async (_, html, from, to, value) => {
    expect(await tryWrite(html, from, to)).toMatchObject({ outcome: 'written', value });
  });

  it.each(refused)('is refused for %s', async (_, html, from, to, before, reason) => {
    const result = await tryWrite(html, from, to, before);
    expect(result).toMatchObject({ outcome: 'refused', reason });
  });

  it.each(['<input id="x">', '<textarea id="x"></textarea>', '<input id="x" type="date">'])(
    'tells the page once: %s',
    async (html) => {
      const to = html.includes('date') ? '2026-12-05' : 'weekly';
      expect((await tryWrite(html, '', to)).changes).toBe(1);
    },
  );

  it('is undone by the same way back', async () => {
    await tryWrite('<textarea id="x">Back pain.</textarea>', 'Back pain.', 'Back pain. Massage.');
    const after = await tab.page.evaluate(async () => {
      const { scan, write } = globalThis.page;
      const [field] = scan(document).fields;
      if (field) await write(field, { from: 'Back pain. Massage.', to: 'Back pain.' }, new AbortController().signal);
      return document.querySelector('textarea')?.value;
    });
    expect(after).toBe('Back pain.');
  });

  it("keeps the browser's own undo", async () => {
    await tryWrite('<textarea id="x">Back pain.</textarea>', 'Back pain.', 'Back pain. Massage.');
    await tab.page.focus('#x');
    await tab.page.keyboard.press('Control+z');
    expect(await tab.page.inputValue('#x')).toBe('Back pain.');
  });
});
