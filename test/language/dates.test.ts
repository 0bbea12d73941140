import { describe, expect, it } from 'vitest';
import { daysBetween, findDates, parseDate, readOrderDate, readPeriod } from '../../lib/language/dates.ts';
import { prepare } from '../../lib/language/text.ts';

describe('a date as it is written', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['11/20/26', '2026-11-20'],
    ['1/2/27', '2027-01-02'],
    ['11-20-2026', '2026-11-20'],
    ['11-20-26', '2026-11-20'],
    ['11.20.2026', '2026-11-20'],
    ['Nov 20, 2026', '2026-11-20'],
    ['November 20, 2026', '2026-11-20'],
    ['NOVEMBER 20 2026', '2026-11-20'],
    ['Nov. 20th, 2026', '2026-11-20'],
    ['20 Nov 2026', '2026-11-20'],
    ['20-Nov-2026', '2026-11-20'],
    ['20NOV2026', '2026-11-20'],
    ['Sept 3, 2026', '2026-09-03'],
    ['2/29/2028', '2028-02-29'],
    ['2/29/2027', null],
    ['13/40/2026', null],
    ['2/31/26', null],
    ['7/10', null],
    ['120/80', null],
    ['1/2', null],
    ['555-123-4567', null],
    ['253-555-0123', null],
    ['no date', null],
  ])('%s → %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  it('is found where it stands', () => {
    const text = 'from 12/1/26 to Jan 12, 2027';
    expect(findDates(text.toLowerCase()).map(({ iso, start, end }) => [iso, text.slice(start, end)])).toEqual([
      ['2026-12-01', '12/1/26'],
      ['2027-01-12', 'Jan 12, 2027'],
    ]);
  });

  it('counts days across the end of summer time and of the year', () => {
    expect(daysBetween('2026-10-30', '2026-11-03')).toBe(4);
    expect(daysBetween('2026-12-01', '2027-01-12')).toBe(42);
  });
});

describe('the date of the order', () => {
  it.each([
    ['Order date: 11/20/2026', '2026-11-20'],
    ['Date ordered 11/20/26', '2026-11-20'],
    ['Date: 11/20/2026 DOB: 1/2/1980', '2026-11-20'],
    ['DOB 1/2/1980. Date of birth: 1/2/1980', null],
    ['Date of injury: 9/14/2026', null],
    ['DOI 09/14/2026', null],
    ['Date of service: 11/20/2026', null],
    ['Referral date: 11/20/2026', '2026-11-20'],
    ['Electronically signed by Anna Ruiz, MD 11/20/2026 09:12', '2026-11-20'],
    ['DOI 9/14/2026. esign: J Smith FNP-C 11/19/26 14:05', '2026-11-19'],
    ['Date of injury: 9/14/2026. Order date: 11/02/26', '2026-11-02'],
    ['Letter dated November 21, 2026', '2026-11-21'],
    ['Start date: 12/1/2026', null],
    ['massage 2x/wk x 6 wks', null],
  ])('%s → %s', (text, iso) => {
    expect(readOrderDate(prepare(text))).toBe(iso);
  });

  it('comes first from a field of its own', () => {
    const text = 'Order date: 2026-11-20\nOrder: signed 11/19/2026\n';
    const source = { field: 'd', label: 'Date', text: '2026-11-20' };
    expect(readOrderDate(prepare(text, [{ start: 12, end: 22, meaning: 'orderDate', source }]))).toBe('2026-11-20');
  });
});

describe('the period of care', () => {
  it.each([
    ['cert 11/01/26-01/30/27', '2026-11-01', '2027-01-30'],
    ['from 12/1/26 to 1/12/27, 2x wk', '2026-12-01', '2027-01-12'],
    ['12/1/2026 through 3/1/2027', '2026-12-01', '2027-03-01'],
    ['between 12/1/2026 and 3/1/2027', '2026-12-01', '2027-03-01'],
    ['Start date: 12/1/2026 End date: 3/1/2027', '2026-12-01', '2027-03-01'],
    ['start 12/1/26, end 3/1/27', '2026-12-01', '2027-03-01'],
    ['effective 12/1/2026', '2026-12-01', null],
    ['weekly until 1/31/2027', null, '2027-01-31'],
    ['massage from Dec 1, 2026 to Jan 26, 2027', '2026-12-01', '2027-01-26'],
    ['DOB 1/2/1980 DOI 9/14/2026', null, null],
    ['MVA 10/3/2026, seen 11/20/2026', null, null],
    ['massage weekly', null, null],
    ['prior auth # A1922 valid 08/01/2026 - 10/31/2026', null, null],
    ['10 visits authorized through 01/31/2027', null, null],
    ['auth K998812 good until 1/31/2027. Start 12/1/2026', '2026-12-01', null],
    ['auth # K998812, massage from 12/1/2026 to 1/12/2027', '2026-12-01', '2027-01-12'],
  ])('%s → %s to %s', (text, start, end) => {
    expect(readPeriod(prepare(text))).toEqual({ start, end });
  });
});
