import { describe, expect, it } from 'vitest';
import { findNpis, isNpi } from '../../lib/language/npi.ts';
import { prepare } from '../../lib/language/text.ts';

describe('isNpi', () => {
  it.each(['1234567893', '1999999992', '1000000004', '2000000002', '1555555550'])('%s is valid', (digits) =>
    expect(isNpi(digits)).toBe(true),
  );
  it.each(['1234567890', '3234567893', '123456789', '12345678933', '', 'abcdefghij'])('%s is not', (digits) =>
    expect(isNpi(digits)).toBe(false),
  );
});

describe('findNpis', () => {
  it.each([
    ['NPI 1234567893', '1234567893'],
    ['NPI: 1234567893', '1234567893'],
    ['NPI# 1234567893', '1234567893'],
    ['npi no. 1234567893', '1234567893'],
    ['NPI number: 1234567893', '1234567893'],
    ['NPI\n1234567893', '1234567893'],
    ['NPI 123 456 7893', '1234567893'],
    ['NPI (ID): 1234567893', '1234567893'],
    ['Phone 206-555-0100, NPI 1234567890', '1234567890'],
  ])('%s', (text, digits) => expect(findNpis(prepare(text)).map((npi) => npi.digits)).toEqual([digits]));

  it.each(['Phone 2065550100', 'Fax: 1234567893', 'DEA AB1234563', 'claim 1234567893', 'NPI: ____'])(
    'nothing in "%s"',
    (text) => expect(findNpis(prepare(text))).toEqual([]),
  );
});
