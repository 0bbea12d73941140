import { inflateRawSync } from 'node:zlib';

/** Marks and fields of the ZIP format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;

/** Every file in a zip, by its path, in the order of its directory. No ZIP64: our packages are far smaller. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const end = endOf(zip);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== entryMark) throw new Error('The directory of this zip is damaged.');
    const nameEnd = at + entryLength + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + entryLength, nameEnd);
    if (!name.endsWith('/')) files.set(name, contentOf(zip, at));
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function endOf(zip: Buffer): number {
  for (let at = zip.length - endLength; at >= 0; at--) if (zip.readUInt32LE(at) === endMark) return at;
  throw new Error('This is no zip.');
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + 42);
  const from = local + localLength + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
}
