import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midpointUnits, minuteRange, minutesForUnits, unitsForMinutes } from '../lib/units.ts';

describe('units by the CMS 8-minute rule', () => {
  it.each([
    [0, 0, 7],
    [1, 8, 22],
    [2, 23, 37],
    [3, 38, 52],
    [4, 53, 67],
    [5, 68, 82],
    [6, 83, 97],
    [7, 98, 112],
    [8, 113, 127],
  ])('%i units are %i to %i minutes', (units, first, last) => {
    expect([unitsForMinutes(first), unitsForMinutes(last)]).toEqual([units, units]);
    expect(minuteRange(units)).toEqual([first, last]);
    expect(unitsForMinutes(last + 1)).toBe(units + 1);
  });

  it('takes usual minutes back to the same units', () => {
    fc.assert(
      fc.property(fc.nat(40), (units) => {
        expect(unitsForMinutes(minutesForUnits(units))).toBe(units);
      }),
    );
  });
});

describe('units by the CPT midpoint rule', () => {
  it.each([
    [[8, 8], 1, 2],
    [[20, 20], 3, 2],
    [[22, 13], 2, 2],
    [[60], 4, 4],
    [[7, 7], 1, 0],
    [[], 0, 0],
  ])('minutes per code %j: CMS %i, midpoint %i', (minutes, cms, midpoint) => {
    expect(unitsForMinutes(minutes.reduce((sum, part) => sum + part, 0))).toBe(minutes.length ? cms : 0);
    expect(midpointUnits(minutes)).toBe(midpoint);
  });
});
