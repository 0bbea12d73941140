import { describe, expect, it } from 'vitest';
import { isNpi } from '../lib/npi.ts';

describe('isNpi', () => {
  it.each(['1234567893', '1999999992', '1000000004', '2000000002', '1555555550'])('%s is valid', (digits) =>
    expect(isNpi(digits)).toBe(true),
  );
  it.each(['1234567890', '3234567893', '123456789', '12345678933', '', 'abcdefghij'])('%s is not', (digits) =>
    expect(isNpi(digits)).toBe(false),
  );
});
