import { describe, expect, it } from 'vitest';
import { parseOrderFile } from '../../lib/codes/order-file.ts';
import { createCodeTable } from '../../lib/codes/table.ts';
import { readTable, rowOf, writeTable } from '../../lib/codes/table-text.ts';
import { realTable } from './real-table.ts';

const line = (code: string, flag: string, title: string, number = 1) =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`;

/** A whole edition: categories of ten codes each. */
const categories = Array.from({ length: 9_100 }, (_, at) => `${'ABCDEFGHIJ'[at % 10]}${String(at).padStart(4, '0')}`);
const whole = categories.flatMap((category) => [
  line(category, '0', `Disorder ${category}`),
  ...Array.from({ length: 10 }, (_, at) => line(`${category}${at}`, '1', `Disorder ${category}, kind ${at}`)),
]);

const problem = (lines: string[]) => {
  const read = parseOrderFile(lines.join('\r\n'), 2028);
  return 'problem' in read ? read.problem.en : '';
};

describe('the order file a clinic loads', () => {
  it('becomes a table with its edition', () => {
    const read = parseOrderFile(whole.join('\n'), 2028);
    if ('problem' in read) throw new Error(read.problem.en);
    const table = createCodeTable(writeTable(read.edition, read.codes));
    expect(table.edition).toEqual({
      name: 'FY2028',
      from: '2027-10-01',
      to: '2028-09-30',
      rows: 100_100,
      billable: 91_000,
    });
    expect(table.find('A00.000')).toEqual({ code: 'A00.000', billable: true, title: 'Disorder A0000, kind 0' });
    expect(table.verify('A00.00').replacements).toHaveLength(10);
  });

  it.each([
    ['a line cut off', [...whole.slice(0, 50), '00051 A00'], /^Line 51 is not a line/],
    ['another file', ['code,title', 'A00,Cholera'], /^Line 1 is not a line/],
    ['half a file', whole.slice(0, 40_000), /rows; a whole edition has over/],
    ['a code twice', [...whole, whole[1] ?? ''], /listed twice/],
    ['a category without codes', [...whole, line('Z99', '0', 'Empty')], /Z99 is a category without codes/],
    ['codes below a billable code', [...whole, line('J00', '1', 'Wide')], /J00.* is marked billable|listed twice/],
  ])('is refused whole: %s', (_, lines, why) => expect(problem(lines)).toMatch(why));

  it('is refused when nothing is in it', () => expect(problem([])).toMatch(/0 rows/));
});

describe('the table text', () => {
  it('comes back as it was written', () => {
    const codes = realTable.billableUnder('M54');
    const edition = { ...realTable.edition, rows: codes.length };
    expect(readTable(writeTable(edition, codes)).lines.map(rowOf)).toEqual(codes);
  });

  it('refuses a table that lost rows', () => {
    const text = writeTable({ ...realTable.edition, rows: 5 }, realTable.billableUnder('M54.5'));
    expect(() => createCodeTable(text)).toThrow('3 rows instead of 5');
  });
});
