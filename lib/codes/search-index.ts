import { officialWords } from './lay-words.ts';
import type { TabularNotes } from './notes.ts';
import { type WordList, wordList } from './spelling.ts';
import type { Synonym } from './synonyms.ts';
import { headerMark, markAt, positionOf, type Rows } from './table-text.ts';
import { createWordNumbers, type WordNumbers } from './word-numbers.ts';
import { typedWords } from './words.ts';

/**
 * What search looks through. Rows whose titles differ only in side or 7th character form one group, so 98,403 rows
 * become some 35,000 groups; each group has one document for its title and one for every inclusion term and synonym.
 */
export interface SearchIndex {
  /** First row of each group; a group ends where the next one starts. */
  groupStart: number[];
  /** Word to number. */
  vocabulary: Map<string, number>;
  /** Words in alphabetical order, for prefixes. */
  sorted: string[];
  /** The same words, ready for misspellings. */
  spelling: WordList;
  /** Documents by word number. */
  postings: number[][];
  /** How much a word tells: rare words tell more. */
  weight: Float32Array;
  /** Group of each document, what its kind adds to a score, and the sum of its words' weights. */
  documents: { group: number[]; bonus: number[]; weight: Float32Array };
}

/** A phrase chosen by hand for a code tells more than a title; its second and third codes tell less. */
const synonymBonus = (rank: number) => 0.1 - 0.03 * rank;

const inclusionBonus = -0.01;

export function buildIndex(rows: Rows, notes: TabularNotes, synonyms: Synonym[]): SearchIndex {
  const words = createWordNumbers();
  const index: SearchIndex = {
    groupStart: [],
    vocabulary: words.vocabulary,
    sorted: [],
    spelling: { words: [], letters: new Int32Array() },
    postings: [],
    weight: new Float32Array(),
    documents: { group: [], bonus: [], weight: new Float32Array() },
  };
  addTitles(rows, index, words);
  const groupOf = (code: string) => groupAt(index.groupStart, positionOf(rows.lines, code));
  for (const { code, text } of notes.inclusions()) add(index, groupOf(code), inclusionBonus, words.read(text));
  for (const { codes, text } of synonyms) {
    const numbers = words.read(officialWords(typedWords(text)).join(' '));
    for (const [rank, code] of codes.entries()) add(index, groupOf(code), synonymBonus(rank), numbers);
  }
  weigh(index);
  return index;
}

function add({ documents, postings }: SearchIndex, group: number, bonus: number, words: number[]): void {
  const document = documents.group.length;
  documents.group.push(group);
  documents.bonus.push(bonus);
  for (const word of words) {
    while (postings.length <= word) postings.push([]);
    const listed = postings[word];
    if (listed && listed[listed.length - 1] !== document) listed.push(document);
  }
}

function addTitles({ lines }: Rows, index: SearchIndex, words: WordNumbers): void {
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
    add(index, index.groupStart.length, 0, numbers);
    index.groupStart.push(at);
  }
}

const sameWords = (a: number[], b: number[]) => a.length === b.length && a.every((word, at) => word === b[at]);

/** Words of almost no meaning of their own in titles; they must not outweigh the words that matter. */
const faint = new Set(
  'other with without not type region level multiple muscle fascia tendon joint bad severe acute mild really very'.split(
    ' ',
  ),
);

function weigh(index: SearchIndex): void {
  const { vocabulary, postings, documents } = index;
  index.sorted = [...vocabulary.keys()].sort();
  index.spelling = wordList(index.sorted);
  index.weight = new Float32Array(postings.length);
  documents.weight = new Float32Array(documents.group.length);
  for (const [word, number] of vocabulary) {
    const found = postings[number] ?? [];
    const rarity = Math.log(documents.group.length / Math.max(1, found.length));
    const weight = faint.has(word) ? rarity / 3 : rarity;
    index.weight[number] = weight;
    for (const document of found) documents.weight[document] = (documents.weight[document] ?? 0) + weight;
  }
}

/** The words of the vocabulary that begin with some letters. */
export function startingWith({ sorted }: SearchIndex, letters: string): string[] {
  const start = firstAbove(sorted.length, (at) => (sorted[at] ?? '') >= letters);
  let end = start;
  while (sorted[end]?.startsWith(letters)) end += 1;
  return sorted.slice(start, end);
}

/** The group a row belongs to. */
export const groupAt = (groupStart: number[], row: number): number =>
  firstAbove(groupStart.length, (at) => (groupStart[at] ?? 0) > row) - 1;

/** The first of `length` places that lies above, where all places behind it do too. */
function firstAbove(length: number, above: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (above(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
