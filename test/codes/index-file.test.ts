import { describe, expect, it } from 'vitest';
import { packIndex, unpackIndex } from '../../lib/codes/index-file.ts';
import type { IndexTable } from '../../lib/codes/search-index.ts';
import { createCodeTable, packedIndexOf } from '../../lib/codes/table.ts';
import { writeTable } from '../../lib/codes/table-text.ts';
import { realTable } from './real-table.ts';

const table: IndexTable = {
  rows: 300,
  groupStart: Uint32Array.of(0, 2, 299),
  words: ['back', 'neck', 'pain'],
  documentGroup: Uint32Array.of(0, 1, 2, 1),
  documentKind: Uint8Array.of(0, 0, 0, 2),
  postingStart: Uint32Array.of(0, 1, 2, 6),
  postings: Uint32Array.of(0, 1, 0, 1, 2, 3),
};

const codes = realTable.billableUnder('M54');
const text = writeTable({ ...realTable.edition, rows: codes.length }, codes);
const first = (index?: Uint8Array<ArrayBuffer>) => createCodeTable(text, '', index).search('sciatica left')[0]?.code;

describe('the packed index', () => {
  it('comes back as it was packed', () => expect(unpackIndex(packIndex(table), 300)).toEqual(table));

  it.each([
    ['nothing', new Uint8Array()],
    ['other bytes', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['a part', packIndex(table).slice(0, -3)],
    ['more than was packed', Uint8Array.of(...packIndex(table), 65)],
    ['long runs', new Uint8Array(64).fill(255)],
  ])('is not taken from %s', (_, bytes) => expect(unpackIndex(bytes, 300)).toBeNull());

  it('is not taken for another table', () => expect(unpackIndex(packIndex(table), 301)).toBeNull());

  it('finds what an index made on the spot finds, and so does a damaged one', () => {
    const packed = packedIndexOf(text, '');
    expect([first(packed), first(), first(packed.slice(9))]).toEqual(['M54.32', 'M54.32', 'M54.32']);
  });
});
