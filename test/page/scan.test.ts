// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { understand } from '../../lib/meaning/understand.ts';
import { scan } from '../../lib/page/scan.ts';

const yesNo =
  '<div><fieldset><div><input type="radio" id="y" name="n"><label for="y">Yes</label></div><div><input type="radio" id="no" name="n"><label for="no">No</label></div></fieldset></div>';
const asked = `<fieldset><legend>Medically necessary</legend>${yesNo}</fieldset>`;

const seen = (html: string) => {
  document.body.innerHTML = html;
  return scan(document, understand);
};

describe('a form as it is read', () => {
  beforeEach(() => {
    document.title = 'Chart';
  });

  it('calls a question of yes and no by the words around its group', () => {
    const [field] = seen(asked).fields;
    expect(field).toMatchObject({ kind: 'radio', label: 'Medically necessary', names: ['Yes', 'No'] });
  });

  it('lets a legend speak for its own fieldset only', () => {
    const { fields } = seen(`<h2>Plan of care</h2>${asked}<label>Duration <input></label>`);
    expect(fields.map(({ section }) => section)).toEqual(['Medically necessary', 'Plan of care']);
  });

  it('does not take the legend of many fields for the name of one group among them', () => {
    const { fields } = seen(`<fieldset><legend>Order</legend>${yesNo}<label>Goals <input></label></fieldset>`);
    expect(fields[0]?.label).toBe('Yes');
  });

  it('gives each of several fields with one id the label that stands for it', () => {
    const twin = (words: string) => `<label for="note">${words}</label><textarea id="note"></textarea>`;
    const { fields } = seen(`<h2>Referral</h2>${twin('History')}${twin('Impression')}${twin('Reason for referral')}`);
    expect(fields.map(({ label }) => label)).toEqual(['History', 'Impression', 'Reason for referral']);
  });

  it('reads a field without an id whose name two labels point at', () => {
    const label = (words: string) => `<label for="reason">${words}</label>`;
    const { fields } = seen(
      `<h2>Referral</h2>${label('Reason for referral')}${label('Required')}<input name="reason">`,
    );
    expect(fields.map(({ label: words }) => words)).toEqual(['Reason for referral']);
  });

  it('calls fields whose rows were copied, label and id and all, by the words beside them', () => {
    const row = (words: string, id: string) =>
      `<div><label for="staticEmail">${words}</label><div><input${id}></div></div>`;
    const { fields } = seen(
      `<h2>Request</h2>${row('Patient', ' id="staticEmail"')}${row('Unit No', '')}${row('Reason', ' id="staticEmail"')}`,
    );
    expect(fields.map(({ label }) => label)).toEqual(['Patient', 'Unit No', 'Reason']);
  });

  it('takes a band of words above a row for no head of a cell that has its own label', () => {
    const cell = (words: string) => `<div><label>${words}</label><input></div>`;
    const { fields } = seen(
      `<div><span>Ana Cruz</span><span>ID: 1</span></div><div>${cell('Specialty')}${cell('Goals')}</div>`,
    );
    expect(fields.map(({ label }) => label)).toEqual(['Specialty', 'Goals']);
  });

  it('takes a page title that is only a class for the title', () => {
    const html = '<p class="app__pageTitle___x1">Massage Therapy Referral</p><div class="box__title">Order</div>';
    expect(seen(`${html}<label>Diagnosis <input></label>`).title).toBe('Massage Therapy Referral');
  });

  it('takes radios that Angular binds to one control for one question', () => {
    const radio = (id: string, words: string) =>
      `<p-radio formcontrolname="necessary"><input type="radio" id="${id}"></p-radio><label for="${id}">${words}</label>`;
    const { fields } = seen(`<fieldset><legend>Necessary</legend>${radio('y', 'Yes')}${radio('n', 'No')}</fieldset>`);
    expect(fields.map(({ label, names }) => [label, names])).toEqual([['Necessary', ['Yes', 'No']]]);
  });

  it('takes what is handed into the slot of a group for its radios', () => {
    document.body.innerHTML =
      '<x-group><x-radio role="radio">Yes</x-radio><x-radio role="radio">No</x-radio></x-group>';
    const shadow = document.querySelector('x-group')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML =
      '<fieldset role="radiogroup" aria-labelledby="l"><label id="l">Urgent</label><slot></slot></fieldset>';
    const { fields } = scan(document, understand);
    expect(fields.map(({ label, names }) => [label, names])).toEqual([['Urgent', ['Yes', 'No']]]);
  });

  it('reads a label whose words are handed into its slot', () => {
    document.body.innerHTML = '<x-box>Home visit needed</x-box>';
    const shadow = document.querySelector('x-box')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<label><input type="checkbox"><slot></slot></label>';
    expect(scan(document, understand).fields.map(({ label }) => label)).toEqual(['Home visit needed']);
  });

  it('passes over what only opens the list of the box beside it, and what chooses the font of an editor', () => {
    const opener = '<div role="button" aria-haspopup="listbox" aria-label="open"></div>';
    const { fields } = seen(
      `<label for="p">Payer</label><div><span id="p" role="combobox">Choose</span>${opener}</div>
       <div role="toolbar"><select><option>Arial</option></select></div>`,
    );
    expect(fields.map(({ label }) => label)).toEqual(['Payer']);
  });

  it('reads the label over an editor past the box that the editor hides', () => {
    const { fields } = seen(
      `<div><label>Precautions:</label><div><textarea hidden></textarea><div contenteditable="true"></div></div></div>`,
    );
    expect(fields.map(({ label }) => label)).toEqual(['Precautions']);
  });
});
