import { describe, expect, it } from 'vitest';
import { readProvider } from '../../lib/language/provider.ts';
import { prepare } from '../../lib/language/text.ts';

/** Text, name, credential, NPI when valid. */
const cases: [string, string | null, string | null, string | null][] = [
  ['Electronically signed by Anna Ruiz, MD 11/20/2026 NPI 1234567893', 'Anna Ruiz', 'MD', '1234567893'],
  ['Massage for back pain. Dr Lee', 'Lee', null, null],
  ['Ordering Provider: Jane Doe, MD', 'Jane Doe', 'MD', null],
  ['Ordering provider: DOE, JANE Q, MD NPI: 1999999992', 'Jane Q Doe', 'MD', '1999999992'],
  ['Referring physician: Dr. Robert Hale', 'Robert Hale', null, null],
  ['Referring Provider Name: Robert Hale, DO', 'Robert Hale', 'DO', null],
  ['Referring provider NPI: 1234567893', null, null, '1234567893'],
  ['Ordered by Kim Tran, PA-C', 'Kim Tran', 'PA-C', null],
  ['Prescriber: Kim Tran NP', 'Kim Tran', 'NP', null],
  ['Provider: Doe MD, Jane', 'Jane Doe', 'MD', null],
  ['Authorizing Provider: Doe, Jane Q', 'Jane Q Doe', null, null],
  ['Signed but not read: B. Ng MD', 'B. Ng', 'MD', null],
  ['s/ K. Patel PA-C 11/02/26', 'K. Patel', 'PA-C', null],
  ['Dr. M. Osei, DO 11/21/2026 (signed)', 'M. Osei', 'DO', null],
  ['Massage 1x/wk x6\nThank you,\nJane Doe, MD', 'Jane Doe', 'MD', null],
  ['Massage 1x/wk x6 neck. J. Doe ARNP', 'J. Doe', 'ARNP', null],
  ['Bone mets from breast cancer. Massage therapy low back.', null, null, null],
  ['Massage for pain from cervical stenosis', null, null, null],
  ['Ordered by Kim Tran, NP. Back pain from breast cancer.', 'Kim Tran', 'NP', null],
  ['NPI 1234567893', null, null, '1234567893'],
  ['NPI 1234567890', null, null, null],
  ['Facility NPI 1234567893', null, null, null],
  ['LMT NPI: 1234567893', null, null, null],
  ['Refer to Kim Lee, LMT', null, null, null],
  ['Therapist: Kim Lee, LMT', null, null, null],
  ['cc: Robert Hale, MD', null, null, null],
  ['PCP: Robert Hale, MD', null, null, null],
  ['Cleared by Dr. Hale', null, null, null],
  ['Patient: John Doe. Massage 2x/wk', null, null, null],
  ['massage 2x/wk x 6 wks for neck pain', null, null, null],
  ['PT eval and treat; pt in pain, do not delay', null, null, null],
  ['PCP: Robert Hale, MD. Ordering provider: Jane Doe, NP', 'Jane Doe', 'NP', null],
  ['cc Dr. Smith. Electronically signed by Jane Doe, MD', 'Jane Doe', 'MD', null],
  ['Attending physician: Luis Garcia, MD', 'Luis Garcia', 'MD', null],
  ['From: Luis Garcia DC', 'Luis Garcia', 'DC', null],
  ['Patient signature: Ann Lee. Ordering: Dr. Luis Garcia, ND', 'Luis Garcia', 'ND', null],
  ['Referred by Amy Park, DPM', 'Amy Park', 'DPM', null],
  ['Provider name: ________', null, null, null],
  ['Provider: Test Provider, MD', null, null, null],
  ['Supervising physician: Robert Hale, MD; ordering provider: Kim Tran, PA-C', 'Kim Tran', 'PA-C', null],
];

describe('readProvider', () => {
  it.each(cases)('%s', (text, name, credential, npi) => {
    const read = readProvider(prepare(text));
    expect([read.name, read.credential, read.npiValid ? read.npi : null]).toEqual([name, credential, npi]);
  });
});
