// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/meaning/understand.ts';
import { scan } from '../../lib/page/scan.ts';
import type { Meaning } from '../../lib/reading.ts';

/** Every row is drawn as a line of the consultation request, beside two fields by which the form is known. */
const rows: [string, string, Meaning][] = [
  ['Patient Will Book:', '<input type="checkbox" name="patientWillBook" value="1">', 'other'],
  ['Patient Will Book', '<input type="checkbox" id="willBook">', 'other'],
  ['Appointment Instructions', '<select name="appointmentInstructions"><option>Bring films</select>', 'other'],
  ['Appointment Date:', '<input name="appointmentDate">', 'other'],
  ['Appointment Time:', '<select name="appointmentHour"><option>9<option>10</select>', 'other'],
  ['Appointment Time:', '<select name="appointmentMinute"><option>15<option>30</select>', 'other'],
  ['Include Dr. with name', '<input type="checkbox" name="ext_letterheadTitle">', 'other'],
  ['Letterhead Fax', '<select id="letterheadFax"><option>a</select>', 'other'],
  ['Providers', '<select id="otherFaxSelect"><option>a</select>', 'other'],
  ['Provider', '<select id="emailSelect"><option>a</select>', 'other'],
  ['Letterhead', '<select id="letterhead"><option>a</select>', 'provider'],
  ['Appointment Notes', '<textarea name="appointmentNotes"></textarea>', 'narrative'],
  ['Service', '<select id="service"><option>a</select>', 'referredTo'],
];

describe('the consultation request of OSCAR and Juno', () => {
  it.each(rows)('%s %s is %s', (label, control, meaning) => {
    document.body.innerHTML = `<form name="EctConsultationFormRequestForm"><table>
      <tr><td>${label}</td><td>${control}</td></tr>
      <tr><td>Reason for Consultation</td><td><textarea name="reasonForConsultation"></textarea></td></tr>
    </table></form>`;
    const { product, fields } = scan(document, understand);
    expect(product).toBe('OSCAR / Juno');
    expect(fields[0]?.meaning).toBe(meaning);
  });
});
