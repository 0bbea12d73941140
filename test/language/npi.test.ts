import { describe, expect, it } from 'vitest';
import { findNpis } from '../../lib/language/npi.ts';
import { prepare } from '../../lib/language/text.ts';

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
