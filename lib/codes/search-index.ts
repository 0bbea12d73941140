import { type WordList, wordList } from './spelling.ts';

/**
 * What search looks through. Rows whose titles differ only in side or 7th character form one group, so 98,403 rows
 * become some 35,000 groups; each group has one document for its title and one for every inclusion term and synonym.
 */
export interface IndexTable {
  /** Rows of the edition that was indexed. */
  rows: number;
  /** First row of each group; a group ends where the next one starts. */
  groupStart: Uint32Array;
  /** Words in alphabetical order; a word's number is its place. */
  words: string[];
  /** Group of each document. The first documents are the titles, in the order of their groups. */
  documentGroup: Uint32Array;
  /** What each document is: a title, an inclusion term, or a synonym of some rank. */
  documentKind: Uint8Array;
  /** Where the documents of each word begin in `postings`; one place more than there are words. */
  postingStart: Uint32Array;
  postings: Uint32Array;
}

/** The table of the index with what is reckoned from it. */
export interface SearchIndex extends IndexTable {
  /** Word to number. */
  vocabulary: { get(word: string): number | undefined; has(word: string): boolean };
  /** The words, ready for misspellings. */
  spelling: WordList;
  /** How much a word tells: rare words tell more. */
  weight: Float32Array;
  /** Sum of the weights of each document's words. */
  documentWeight: Float32Array;
}

export const titleKind = 0;
export const inclusionKind = 1;
export const synonymKind = (rank: number) => 2 + rank;

/** What a document's kind adds to a score. A phrase chosen by hand tells more than a title, its later codes less. */
export const bonusOf = (kind: number) =>
  kind === titleKind ? 0 : kind === inclusionKind ? -0.01 : 0.1 - 0.03 * (kind - synonymKind(0));

/** Words of almost no meaning of their own in titles; they must not outweigh the words that matter. */
const faint = new Set(
  'other with without not type region level multiple muscle fascia tendon joint bad severe acute mild really very'.split(
    ' ',
  ),
);

/** Weighs the words: quick enough to be done at every start, so that it need not be stored. */
export function openIndex(table: IndexTable): SearchIndex {
  const { words, postings, postingStart, documentGroup } = table;
  const weight = new Float32Array(words.length);
  const documentWeight = new Float32Array(documentGroup.length);
  for (let word = 0; word < words.length; word += 1) {
    const start = postingStart[word] ?? 0;
    const end = postingStart[word + 1] ?? start;
    const rarity = Math.log(documentGroup.length / Math.max(1, end - start));
    const own = faint.has(words[word] ?? '') ? rarity / 3 : rarity;
    weight[word] = own;
    for (let at = start; at < end; at += 1) {
      const document = postings[at] ?? 0;
      documentWeight[document] = (documentWeight[document] ?? 0) + own;
    }
  }
  const get = (word: string) => {
    const at = placeOf(words, word);
    return words[at] === word ? at : undefined;
  };
  const vocabulary = { get, has: (word: string) => get(word) !== undefined };
  return { ...table, vocabulary, spelling: wordList(words), weight, documentWeight };
}

const placeOf = (words: string[], letters: string) => firstAbove(words.length, (at) => (words[at] ?? '') >= letters);

/** The words of the vocabulary that begin with some letters. */
export function startingWith({ words }: Pick<SearchIndex, 'words'>, letters: string): string[] {
  const start = placeOf(words, letters);
  let end = start;
  while (words[end]?.startsWith(letters)) end += 1;
  return words.slice(start, end);
}

/** The group a row belongs to. */
export const groupAt = (groupStart: ArrayLike<number>, row: number): number =>
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
