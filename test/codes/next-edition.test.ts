import { describe, expect, it } from 'vitest';
import { mostBytes, type NextEdition, readNextEdition } from '../../lib/codes/next-edition.ts';
import { createCodeTable } from '../../lib/codes/table.ts';
import { shippedOrderFile as inUse, orderLine } from './order-file-lines.ts';
import { realTable } from './real-table.ts';

const name = 'icd10cm-order-2028.txt';
const today = '2027-08-01';

const newCodes = ['A00.2', 'A00.3', 'A00.4'].map((code, at) => orderLine({ code, billable: true, title: 'New' }, at));
const next = [...inUse, ...newCodes].join('\r\n');

const read = (text: string, called = name, day = today) => readNextEdition({ name: called, text }, realTable, day);
const problem = (edition: NextEdition) => ('problem' in edition ? edition.problem.en : '');

describe('the next edition, as a clinic loads it', () => {
  it('is read whole, counted, and compared with the one in use', () => {
    const edition = read(next);
    if ('problem' in edition) throw new Error(edition.problem.en);
    expect(edition.edition).toEqual({
      name: 'FY2028',
      from: '2027-10-01',
      to: '2028-09-30',
      rows: 98_406,
      billable: 74_882,
    });
    expect([edition.added, edition.gone]).toEqual([3, 0]);
    const table = createCodeTable(edition.text);
    expect(table.verify('A00.2').billable).toBe(true);
    expect(table.search('low back pain')[0]?.code).toBe('M54.50');
  });

  it.each([
    [
      'the year before',
      () => read(next, 'icd10cm-order-2027.txt'),
      'The file is named for FY2027; FY2027 is already in use.',
    ],
    ['a year to come', () => read(next, 'icd10cm-order-2031.txt'), /FY2031, which is not published yet/],
    ['no year', () => read(next, 'order.txt'), /must hold the year/],
    ['a number that is no year', () => read(next, 'order-120281.txt'), /must hold the year/],
    ['the edition in use by another name', () => read(inUse.join('\n')), /holds the codes of FY2027, which is in use/],
    [
      'an older edition by another name',
      () => read(inUse.slice(500).concat(newCodes).join('\n')),
      /older edition|without codes/,
    ],
    ['half a file', () => read(next.slice(0, next.length / 2)), /not a line|rows; a whole edition/],
    ['a line cut short', () => read(next.slice(0, -20)), /Line 98406 is not a line/],
    ['an empty file', () => read(''), /0 rows/],
    ['an archive', () => read('PK\u0003\u0004\u0014'), /Unpack it/],
    ['bytes', () => read('\u0000\u0001\u0002\uFFFD'.repeat(1000)), /Line 1 is not a line/],
    ['a table of another program', () => read('code,title\nA00,Cholera'), /Line 1 is not a line/],
    ['a huge file', () => read('0'.repeat(mostBytes + 1)), /too large/],
    ['one endless line', () => read('0'.repeat(5_000_000)), /Line 1 is not a line/],
  ] satisfies [string, () => NextEdition, string | RegExp][])('is refused whole: %s', (_, attempt, why) => {
    expect(problem(attempt())).toMatch(why);
  });
});
