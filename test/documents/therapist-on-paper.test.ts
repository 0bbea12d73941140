import { describe, expect, it } from 'vitest';
import { faxCover } from '../../lib/documents/fax-cover.ts';
import { serviceRequest } from '../../lib/documents/fhir-order.ts';
import type { Paper } from '../../lib/documents/paper.ts';
import { patientSheet } from '../../lib/documents/patient-sheet.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { prescription } from '../../lib/documents/prescription.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';
import { context, referralOf } from './context.ts';

const ana: Therapist = {
  name: 'Ana Flores',
  credential: 'LMT',
  licence: 'MA 60000001',
  phone: '555-0110',
  fax: '555-0111',
  npi: '1234567893',
  networks: [],
  training: [],
};
const order = referralOf('low back, two phases');
const chosen = (more: Partial<Therapist> = {}) => ({ ...context, therapist: { ...ana, ...more } });
const lines = (paper: Paper) => paperAsText(paper).split('\n');

describe('the therapist on paper', () => {
  it('stands on the prescription with licence and numbers', () =>
    expect(lines(prescription(order, chosen()))).toEqual(
      expect.arrayContaining([
        'Referred to: Ana Flores, LMT',
        'Their license, NPI: MA 60000001, 1234567893',
        'Their phone, fax: 555-0110, 555-0111',
      ]),
    ));

  it('stands on the patient’s sheet by name and telephone', () => {
    expect(lines(patientSheet(order, chosen(), 'en'))).toContain('Massage therapist: Ana Flores, LMT, 555-0110');
    expect(lines(patientSheet(order, chosen({ phone: '' }), 'es'))).toContain('Terapeuta de masaje: Ana Flores, LMT');
  });

  it('is who a fax goes to', () =>
    expect(lines(faxCover(order, chosen())).slice(2, 6)).toEqual([
      'To',
      'Name: Ana Flores, LMT',
      'Fax: 555-0111',
      'Phone: 555-0110',
    ]));

  it('is blank while nobody is chosen', () => {
    expect(lines(prescription(order, context))).toEqual(
      expect.arrayContaining(['Referred to: ____', 'Their license, NPI: ____, ____', 'Their phone, fax: ____, ____']),
    );
    expect(lines(patientSheet(order, { ...context, therapist: null }, 'en'))).toContain('Massage therapist: ____');
  });

  it.each([
    ['1234567893', '1234567893'],
    ['123-456-7893', '1234567893'],
    ['1234567890', '____'],
    ['', '____'],
  ])('has the NPI “%s” as %s', (npi, printed) => {
    expect(lines(prescription(order, chosen({ npi })))).toContain(`Their license, NPI: MA 60000001, ${printed}`);
  });
});

describe('the therapist in the FHIR order', () => {
  it('is the performer, with an NPI that is one', () =>
    expect(serviceRequest(order, chosen()).performer).toEqual([
      { display: 'Ana Flores, LMT', identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' } },
    ]));

  it('is a name alone without an NPI', () =>
    expect(serviceRequest(order, chosen({ npi: '12' })).performer).toEqual([{ display: 'Ana Flores, LMT' }]));

  it('is absent while nobody is chosen', () => expect(serviceRequest(order, context)).not.toHaveProperty('performer'));
});
