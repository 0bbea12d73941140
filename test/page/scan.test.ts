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

  it('takes a page title that is only a class for the title', () => {
    const html = '<p class="app__pageTitle___x1">Massage Therapy Referral</p><div class="box__title">Order</div>';
    expect(seen(`${html}<label>Diagnosis <input></label>`).title).toBe('Massage Therapy Referral');
  });
});
