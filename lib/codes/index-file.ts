import type { IndexTable } from './search-index.ts';

/**
 * The index as bytes: a mark, how many rows were indexed and how long each part is, then the parts and the words. Every
 * number is stored as the step from the one before it, seven bits a byte: small in the package, read in milliseconds.
 */
const mark = 0x1cd10;

type Bytes = Uint8Array<ArrayBuffer>;

export function packIndex(table: IndexTable): Bytes {
  const words = new TextEncoder().encode(table.words.join('\n'));
  const parts = [table.groupStart, table.postingStart, table.postings, table.documentGroup, table.documentKind];
  const head = [mark, table.rows, words.length, ...parts.map((part) => part.length)];
  const packed: number[] = [];
  for (const part of [head, ...parts]) {
    let before = 0;
    for (const number of part) {
      pushSevens(packed, folded(number - before));
      before = number;
    }
  }
  const bytes = new Uint8Array(packed.length + words.length);
  bytes.set(packed);
  bytes.set(words, packed.length);
  return bytes;
}

/** The index of a table with so many rows; null when the bytes are damaged or were made for another table. */
export function unpackIndex(bytes: Bytes, rows: number): IndexTable | null {
  const next = numbersIn(bytes);
  const head = next.fill(new Uint32Array(8));
  const [found, indexed, wordBytes = 0, groups = 0, starts = 0, postings = 0, documents = 0, kinds = 0] = head;
  if (found !== mark || indexed !== rows || groups + starts + postings + documents + kinds > bytes.length) return null;
  const table = {
    rows,
    groupStart: next.fill(new Uint32Array(groups)),
    postingStart: next.fill(new Uint32Array(starts)),
    postings: next.fill(new Uint32Array(postings)),
    documentGroup: next.fill(new Uint32Array(documents)),
    documentKind: next.fill(new Uint8Array(kinds)),
  };
  const words = bytes.subarray(next.at());
  if (words.length !== wordBytes) return null;
  return { ...table, words: new TextDecoder().decode(words).split('\n') };
}

/** Steps may go back: the sign becomes the lowest bit. */
const folded = (step: number) => (step < 0 ? -2 * step - 1 : 2 * step);

function pushSevens(packed: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest >>>= 7) packed.push((rest & 127) | 128);
  packed.push(rest);
}

function numbersIn(bytes: Bytes) {
  let at = 0;
  const fill = <Part extends Uint32Array | Uint8Array>(part: Part): Part => {
    let before = 0;
    for (let place = 0; place < part.length; place += 1) {
      let number = 0;
      let shift = 0;
      let byte = 128;
      while (byte > 127) {
        byte = bytes[at] ?? 0;
        number |= (byte & 127) << shift;
        shift += 7;
        at += 1;
      }
      before += number & 1 ? -((number + 1) >>> 1) : number >>> 1;
      part[place] = before;
    }
    return part;
  };
  return { fill, at: () => at };
}
