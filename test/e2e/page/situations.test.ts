import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab, type Tab } from './tab.ts';

const input = '<input id="x">';

/** What stands around a field, and the label a person would give it; null where the field may not be seen. */
const labelled: [string, string, string | null][] = [
  ['label for', `<label for="x">Units</label>${input}`, 'Units'],
  ['label around', `<label>Units ${input}</label>`, 'Units'],
  ['several labels', `<label for="x">Dx</label><label for="x">primary</label>${input}`, 'Dx'],
  [
    'aria-labelledby with two ids',
    '<b id="a">Session</b><i id="b">units</i><input id="x" aria-labelledby="a b">',
    'Session units',
  ],
  ['aria-label', '<input id="x" aria-label="Frequency">', 'Frequency'],
  ['title only', '<input id="x" title="Frequency">', 'Frequency'],
  ['placeholder only', '<input id="x" placeholder="Frequency">', 'Frequency'],
  ['label in the cell to the left', `<table><tr><td><b>Units</b>:</td><td>${input}</td></tr></table>`, 'Units'],
  [
    'label, field, label, field',
    `<table><tr><td>Dx</td><td><input></td><td>Units</td><td>${input}</td></tr></table>`,
    'Units',
  ],
  [
    'column head with colspan',
    `<table><tr><th colspan=2>Plan</th><th>Units</th></tr><tr><td><input></td><td><input></td><td>${input}</td></tr></table>`,
    'Units',
  ],
  [
    'row of divs under heads',
    `<div><div><p>Dx</p><p>Units</p></div><div><p><input></p><p>${input}</p></div></div>`,
    'Units',
  ],
  ['div grid two wrappers deep', `<div><div><span>Units</span></div><div><div>${input}</div></div></div>`, 'Units'],
  ['dt and dd', `<dl><dt>Units</dt><dd>${input}</dd></dl>`, 'Units'],
  [
    'floating label after the field',
    `<h2>Order</h2><div><div><input></div></div><div>${input}<span>Units</span></div>`,
    'Units',
  ],
  [
    'label in one table, field in the next',
    `<div><table><tr><td>Units</td></tr></table><table><tr><td>${input}</td></tr></table></div>`,
    'Units',
  ],
  ['heading in the row above', `<h4>Units</h4><div>${input}</div>`, 'Units'],
  [
    'placeholder under the heading of its block',
    '<h4>Order</h4><div><input id="x" placeholder="Units"></div>',
    'Units',
  ],
  ['prompt under its heading', '<h4>Units</h4><div><input id="x" placeholder="Enter text"></div>', 'Units'],
  ['text before a line break', `Dx <input><br>Units ${input}`, 'Units'],
  [
    'label that points at the name',
    '<label for="pt.units">Units</label><div><input id="x" name="pt.units"></div>',
    'Units',
  ],
  ['required star and colon', `<label for="x"><span>*</span> Units :</label>${input}`, 'Units'],
  [
    'non-breaking and zero-width characters',
    `<label for="x">Un\u200bits&nbsp;per visit</label>${input}`,
    'Units per visit',
  ],
  [
    'clobbered form',
    `<form><input name="querySelectorAll"><input name="id"><input name="parentNode"><input name="children"><label for="x">Units</label>${input}</form>`,
    'Units',
  ],
  [
    'page-wide form of an old server',
    `<form id="aspnetForm"><span>Units</span> <input id="x" name="ctl00$Main$x"></form>`,
    'Units',
  ],
  ['duplicated id', `<label for="x">Units</label>${input}<p><input id="x"></p>`, 'Units'],
  ['hidden by an ancestor', `<div style="display:none">${input}</div>`, null],
  ['transparent', `<div style="opacity:0">${input}</div>`, null],
  ['off the page', '<input id="x" style="position:absolute;left:-9999px">', null],
  ['inside closed details', `<details><summary>More</summary>${input}</details>`, null],
  ['content-visibility hidden', `<div style="content-visibility:hidden">${input}</div>`, null],
  ['a password', '<input id="x" type="password">', null],
  ['zero size', '<input id="x" style="width:0;height:0;padding:0;border:0">', null],
  ['open dialog', `<dialog open><label for="x">Units</label>${input}</dialog>`, 'Units'],
];

const kinds: [string, string, string][] = [
  ['a native select', '<select id="x"><option>a</select>', 'select'],
  [
    'a Carbon dropdown',
    '<button id="x" role="combobox" aria-haspopup="listbox" aria-label="Dx">a</button>',
    'combobox',
  ],
  ['an editable area', '<div id="x" contenteditable="true" style="min-height:20px">a</div>', 'rich'],
  [
    'a hidden box with a visible label',
    '<input id="x" type="checkbox" style="position:absolute;opacity:0"><label for="x">Yes</label>',
    'checkbox',
  ],
  [
    'a select behind select2',
    '<select id="x" style="width:1px;height:1px;position:absolute"><option>a</select><span class="select2-container">a</span>',
    'select',
  ],
  ['a read-only input', '<input id="x" readonly value="a">', 'readonly'],
  ['a number', '<input id="x" type="number">', 'number'],
  ['a date', '<input id="x" type="date">', 'date'],
];

let tab: Tab;
beforeAll(async () => {
  tab = await openTab();
});
afterAll(() => tab.close());

const look = () =>
  tab.page.evaluate(() => {
    const field = globalThis.page.scan(document).fields.find(({ element }) => element === document.getElementById('x'));
    return field ? { label: field.label, kind: field.kind } : null;
  });

describe('what stands around a field', () => {
  it.each(labelled)('%s', async (_, html, label) => {
    await tab.show(html);
    expect((await look())?.label ?? null).toBe(label);
  });

  it.each(kinds)('%s', async (_, html, kind) => {
    await tab.show(html);
    expect((await look())?.kind).toBe(kind);
  });

  it('takes radios of one name as one field under its legend', async () => {
    await tab.show(
      '<fieldset><legend>Type of claim</legend><label><input type="radio" name="c">Auto</label><label><input type="radio" name="c" checked>Work</label></fieldset>',
    );
    const fields = await tab.page.evaluate(() =>
      globalThis.page.scan(document).fields.map(({ label, names, parts }) => ({ label, names, parts: parts.length })),
    );
    expect(fields).toEqual([{ label: 'Type of claim', names: ['Auto', 'Work'], parts: 2 }]);
  });

  it('reads nested open shadow roots, a plain host and slotted fields', async () => {
    await tab.show('<x-form id="h"><input slot="f" aria-label="Slotted"></x-form><div id="plain"></div>');
    const labels = await tab.page.evaluate(() => {
      const outer = document.getElementById('h')?.attachShadow({ mode: 'open' });
      if (outer) outer.innerHTML = '<x-in></x-in><slot name="f"></slot><b id="t">Units</b><input aria-labelledby="t">';
      const inner = outer?.querySelector('x-in')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<label for="i">Diagnosis</label><input id="i">';
      const plain = document.getElementById('plain')?.attachShadow({ mode: 'open' });
      if (plain) plain.innerHTML = '<label>Goals <textarea></textarea></label>';
      return globalThis.page
        .scan(document)
        .fields.map(({ label }) => label)
        .sort();
    });
    expect(labels).toEqual(['Diagnosis', 'Goals', 'Slotted', 'Units']);
  });

  it('reads an editor frame in design mode with the label of the textarea it replaces', async () => {
    await tab.show(
      '<label for="t">Plan</label><textarea id="t" style="display:none"></textarea><iframe id="t_ifr"></iframe>',
    );
    const label = await tab.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame?.contentDocument) frame.contentDocument.designMode = 'on';
      return globalThis.page.scan(document).fields.map(({ label, kind }) => `${label} ${kind}`);
    });
    expect(label).toEqual(['Plan rich']);
  });

  it('finds the order block after ten thousand other fields, in slices', async () => {
    await tab.show(
      `<h1>Referral</h1>${'<div><label>Name <input></label></div>'.repeat(10_000)}<label>Reason for referral <textarea id="x"></textarea></label>`,
    );
    const found = await tab.page.evaluate(async () => {
      const scan = await globalThis.page.scanSliced(document, {}, new AbortController().signal);
      return scan?.fields.at(-1)?.meaning;
    });
    expect(found).toBe('medicalNecessity');
  });

  it('stops at once when its signal ends', async () => {
    await tab.show(input);
    expect(await tab.page.evaluate(() => globalThis.page.scanSliced(document, {}, AbortSignal.abort()))).toBeNull();
  });

  it('leaves no trace on the page', async () => {
    await tab.show(`<label for="x">Units</label>${input}`);
    const same = await tab.page.evaluate(() => {
      const before = document.documentElement.outerHTML;
      globalThis.page.scan(document);
      return before === document.documentElement.outerHTML;
    });
    expect(same).toBe(true);
  });
});
