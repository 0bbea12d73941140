import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../scripts/unzip.ts';

/** A zip as PKWARE's APPNOTE describes it, with just the fields that matter. */
function zipped(files: [name: string, content: string, packed: boolean][]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const [name, content, packed] of files) {
    const body = packed ? deflateRawSync(content) : Buffer.from(content);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(Buffer.concat(local).length, 42);
    directory.push(entry, Buffer.from(name));
    const head = Buffer.alloc(30);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    local.push(head, Buffer.from(name), body);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(local).length, 16);
  return Buffer.concat([...local, ...directory, end]);
}

describe('a zip', () => {
  it('gives back its files, packed or stored, and no folders', () => {
    const zip = zipped([
      ['lib/', '', false],
      ['lib/área.ts', 'export const a = 1;'.repeat(50), true],
      ['LICENSE', 'Apache', false],
    ]);
    const files = [...unzip(zip)].map(([name, content]) => [name, content.toString()]);
    expect(files).toEqual([
      ['lib/área.ts', 'export const a = 1;'.repeat(50)],
      ['LICENSE', 'Apache'],
    ]);
  });

  it('that is none says so', () => expect(() => unzip(Buffer.from('<html>'.repeat(20)))).toThrow('This is no zip.'));
});
