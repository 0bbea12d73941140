import { officialWords } from './lay-words.ts';
import type { TabularNotes } from './notes.ts';
import type { Synonym } from './synonyms.ts';
import { codeOf, headerMark, positionOf, type Rows, titleOf } from './table-text.ts';
import { indexWord, split } from './words.ts';

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
  const index = emptyIndex();
  const words: number[][] = [];
  const add: Add = (group, bonus, numbers) => {
    for (const word of new Set(numbers)) index.postings[word]?.push(words.length);
    words.push(numbers);
    index.documents.group.push(group);
    index.documents.bonus.push(bonus);
  };
  addTitles(rows, index, add);
  const groupOf = (code: string) => groupAt(index.groupStart, positionOf(rows.lines, code));
  for (const { code, text } of notes.inclusions()) add(groupOf(code), inclusionBonus, numbersOf(index, split(text)));
  for (const { code, text, rank } of synonyms) {
    add(groupOf(code), synonymBonus(rank), numbersOf(index, officialWords(split(text))));
  }
  weigh(index, words);
  return index;
}

const emptyIndex = (): SearchIndex => ({
  groupStart: [],
  vocabulary: new Map(),
  sorted: [],
  postings: [],
  weight: new Float32Array(),
  documents: { group: [], bonus: [], weight: new Float32Array() },
});

type Add = (group: number, bonus: number, numbers: number[]) => void;

function addTitles({ lines }: Rows, index: SearchIndex, add: Add): void {
  let header = '';
  let before: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (header !== '' && line[8] !== headerMark && line.startsWith(header, 9)) continue;
    const numbers = numbersOf(index, split(titleOf(line)));
    if (line[codeOf(line).length] === headerMark) header = titleOf(line);
    if (at > 0 && sameWords(numbers, before)) continue;
    before = numbers;
    add(index.groupStart.length, 0, numbers);
    index.groupStart.push(at);
  }
}

const sameWords = (a: number[], b: number[]) => a.length === b.length && a.every((word, at) => word === b[at]);

function numbersOf(index: SearchIndex, words: string[]): number[] {
  const spoken = words.map(indexWord).filter(Boolean);
  return spoken.map((word) => {
    const known = index.vocabulary.get(word);
    if (known !== undefined) return known;
    const number = index.vocabulary.size;
    index.vocabulary.set(word, number);
    index.postings.push([]);
    return number;
  });
}

/** Words of almost no meaning of their own in titles; they must not outweigh the words that matter. */
const faint = new Set('other with without not type region level multiple muscle fascia tendon joint'.split(' '));

function weigh(index: SearchIndex, words: number[][]): void {
  const { vocabulary, postings } = index;
  index.sorted = [...vocabulary.keys()].sort();
  index.weight = new Float32Array(postings.length);
  for (const [word, number] of vocabulary) {
    const rarity = Math.log(words.length / (postings[number]?.length ?? 1));
    index.weight[number] = faint.has(word) ? rarity / 3 : rarity;
  }
  const total = (numbers: number[]) => numbers.reduce((sum, word) => sum + (index.weight[word] ?? 0), 0);
  index.documents.weight = Float32Array.from(words, (numbers) => total([...new Set(numbers)]));
}

/** The words of the vocabulary that begin with some letters. */
export function startingWith({ sorted }: SearchIndex, letters: string): string[] {
  const start = firstNotBelow(sorted, letters);
  let end = start;
  while (sorted[end]?.startsWith(letters)) end += 1;
  return sorted.slice(start, end);
}

function firstNotBelow(sorted: string[], letters: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The group a row belongs to. */
export function groupAt(groupStart: number[], row: number): number {
  let low = 0;
  let high = groupStart.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((groupStart[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
