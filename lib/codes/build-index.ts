import { officialWords } from './lay-words.ts';
import type { TabularNotes } from './notes.ts';
import { groupAt, type IndexTable, inclusionKind, synonymKind, titleKind } from './search-index.ts';
import type { Synonym } from './synonyms.ts';
import { codeOf, headerMark, markAt, positionOf, type Rows } from './table-text.ts';
import { createWordNumbers, type WordNumbers } from './word-numbers.ts';
import { typedWords } from './words.ts';

/** An index as it grows: words are numbered as they come. */
interface Growing {
  groupStart: number[];
  documentGroup: number[];
  documentKind: number[];
  /** Documents by word number. */
  postings: number[][];
}

/**
 * Makes the index of an edition. It takes a quarter of a second, so it is made when the extension is packed, or when a
 * clinic loads an edition of its own, and opened from then on.
 */
export function buildIndex(rows: Rows, notes: TabularNotes, synonyms: Synonym[]): IndexTable {
  const words = createWordNumbers();
  const index: Growing = { groupStart: [], documentGroup: [], documentKind: [], postings: [] };
  addTitles(rows, index, words);
  const addTo = (code: string, kind: number, numbers: number[]) => {
    const row = positionOf(rows.lines, code);
    // Another edition may lack a code that notes or synonyms name.
    if (codeOf(rows.lines[row] ?? '') === code) add(index, groupAt(index.groupStart, row), kind, numbers);
  };
  for (const { code, text } of notes.inclusions()) addTo(code, inclusionKind, words.read(text));
  for (const { codes, text } of synonyms) {
    const numbers = words.read(officialWords(typedWords(text)).join(' '));
    for (const [rank, code] of codes.entries()) addTo(code, synonymKind(rank), numbers);
  }
  return inOrder(rows, index, words.vocabulary);
}

function add({ documentGroup, documentKind, postings }: Growing, group: number, kind: number, words: number[]): void {
  const document = documentGroup.length;
  documentGroup.push(group);
  documentKind.push(kind);
  for (const word of words) {
    while (postings.length <= word) postings.push([]);
    const listed = postings[word];
    if (listed && listed[listed.length - 1] !== document) listed.push(document);
  }
}

function addTitles({ lines }: Rows, index: Growing, words: WordNumbers): void {
  let header = '';
  let before: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = markAt(line);
    if (mark === 8 && header !== '' && line.startsWith(header, 9)) continue;
    if (line[mark] === headerMark) header = line.slice(mark + 1);
    const numbers = words.read(line, mark + 1);
    if (at > 0 && sameWords(numbers, before)) continue;
    before = [...numbers];
    add(index, index.groupStart.length, titleKind, numbers);
    index.groupStart.push(at);
  }
}

const sameWords = (a: number[], b: number[]) => a.length === b.length && a.every((word, at) => word === b[at]);

/** Numbers the words by the alphabet, so that their order need not be stored. */
function inOrder({ lines }: Rows, { postings, ...index }: Growing, vocabulary: Map<string, number>): IndexTable {
  const words = [...vocabulary.keys()].sort();
  const listed = words.map((word) => postings[vocabulary.get(word) ?? -1] ?? []);
  const postingStart = new Uint32Array(words.length + 1);
  for (const [at, documents] of listed.entries()) postingStart[at + 1] = (postingStart[at] ?? 0) + documents.length;
  return {
    rows: lines.length,
    groupStart: Uint32Array.from(index.groupStart),
    words,
    documentGroup: Uint32Array.from(index.documentGroup),
    documentKind: Uint8Array.from(index.documentKind),
    postingStart,
    postings: Uint32Array.from(listed.flat()),
  };
}
