import { describe, expect, it } from 'vitest';
import { initials, patientNamed } from '../../lib/page/patient.ts';

const banners: [string, string][] = [
  ['Rivera-Test, Jordan Demo DOB 04/12/1979 (47 y) F MRN DEMO-1042', 'Rivera-Test, Jordan Demo'],
  ['Jordan Demo Rivera-Test\nFemale · 47 yrs\n12-Apr-1979', 'Jordan Demo Rivera-Test'],
  ['Clinic\nHome\nJordan Rivera\nFemale\nDOB: 1979-04-12', 'Jordan Rivera'],
  ['Harborview Demo Clinic\nJordan Demo Rivera-Test\nFemale\nActive Visit\n47 yrs', 'Jordan Demo Rivera-Test'],
  ['Jordan Demo Rivera-Test\nPatient since 2026-01-05\n1979-04-12 (047Y)', 'Jordan Demo Rivera-Test'],
  ['Patient: Ana María López  DOB: 2/3/1980', 'Ana María López'],
  ['Date of birth 04/12/1979', ''],
  ['Problem list\nLow back pain for 47 years', ''],
  ['welcome to the clinic\nMRN DEMO', ''],
  ['', ''],
];

describe('the patient named in a banner', () => {
  it.each(banners)('%j', (chart, name) => expect(patientNamed(chart)).toBe(name));
});

describe('initials', () => {
  it.each([
    ['Rivera-Test, Jordan Demo', 'J. R.'],
    ['Jordan Demo Rivera-Test', 'J. R.'],
    ['Ana María López', 'A. L.'],
    ['Cher', 'C.'],
    ['', ''],
  ])('of %j', (name, letters) => expect(initials(name)).toBe(letters));
});
