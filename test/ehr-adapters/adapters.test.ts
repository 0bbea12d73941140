import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { adapters } from '../../lib/ehr/index.ts';
import { understand } from '../../lib/meaning/understand.ts';
import { scan } from '../../lib/page/scan.ts';
import type { Meaning } from '../../lib/reading.ts';

const show = (html: string) => {
  document.body.innerHTML = html;
};
beforeEach(() => show(''));

/** A small form as the product writes it, and one field that only a hint explains. */
const products: [string, string, string, Meaning][] = [
  [
    'OpenMRS',
    '<div id="omrs-workspaces-container"><textarea id="additionalInstructionsInput"></textarea></div>',
    '#additionalInstructionsInput',
    'narrative',
  ],
  [
    'OpenEMR',
    '<form action="add_transaction.php?transid=0"><b>Details:</b><textarea id="form_body"></textarea></form>',
    '#form_body',
    'medicalNecessity',
  ],
  [
    'NOSH ChartingSystem',
    '<form id="edit_messages_ref_form"><label for="messages_ref_orders">Preview</label><textarea id="messages_ref_orders"></textarea></form>',
    '#messages_ref_orders',
    'medicalNecessity',
  ],
  [
    'OSCAR / Juno',
    '<form name="EctConsultationFormRequestForm"><select id="service"><option>a</select></form>',
    '#service',
    'referredTo',
  ],
  [
    'Frappe Health',
    '<div data-fieldname="naming_series"><select><option>a</select></div><div data-fieldname="no_of_sessions"><input id="x"></div>',
    '#x',
    'duration',
  ],
  ['Medplum', '<input name="reasonCode.0"><input role="searchbox" name="performer">', '[name=performer]', 'referredTo'],
];

describe('adapters', () => {
  it.each(products)('%s is known by a mark on its form', (product, html, selector, meaning) => {
    show(html);
    const seen = scan(document, understand);
    expect(seen.product).toBe(product);
    const field = seen.fields.find(({ element }) => element === document.querySelector(selector));
    expect(field?.meaning).toBe(meaning);
    expect(field?.signals[0]?.name).toContain(product);
  });

  it('leaves any other page to the generic reader', () => {
    show('<form><label>Diagnosis <input id="x"></label></form>');
    expect(scan(document, understand)).toMatchObject({ product: '', fields: [{ meaning: 'diagnosis' }] });
  });

  it('is not needed for a form to be read', () => {
    show('<form name="EctConsultationFormRequestForm"><label>Reason for referral <textarea></textarea></label></form>');
    expect(scan(document, (page) => understand(page, [])).fields[0]?.meaning).toBe('medicalNecessity');
  });

  it.each(adapters)('$id names things as pages do: no selectors, no spaces', ({ id, hints, marks }) => {
    expect(id).toMatch(/^[a-z-]+$/);
    for (const name of [...marks, ...hints.flatMap((hint) => hint.names)]) expect(name).toMatch(/^[\w.:-]+\*?$/);
  });

  it.each(adapters)('$id says when and where it was read', ({ id }) => {
    const file = readFileSync(join(import.meta.dirname, `../../lib/ehr/${id}.ts`), 'utf8');
    expect(file.replace(/\s+\*?\s*/g, ' ')).toMatch(/Read on \d{4}-\d\d-\d\d in \S{4}/);
  });
});
