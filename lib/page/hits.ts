import type { Meaning } from '../reading.ts';
import { vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface Hit {
  meaning: Meaning;
  weight: number;
  words: string;
}

const MOST_WORDS_IN_PHRASE = 5;
// A shorter run of letters ("date", "icd") turns up inside unrelated words; from here on it does not.
const SHORTEST_JOINED = 8;

const phrases = new Map<string, Hit>();

function learn(): void {
  for (const [meaning, weight, list] of vocabulary) {
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      const hit: Hit = { meaning, weight, words: phrase };
      phrases.set(words.join(' '), hit);
      const joined = words.join('');
      if (words.length > 1 && joined.length >= SHORTEST_JOINED) phrases.set(joined, hit);
    }
  }
}

/** The phrases of the vocabulary in these words: longest first, none overlapping. Linear in the number of words. */
export function hitsIn(words: string[]): Hit[] {
  if (phrases.size === 0) learn();
  const hits: Hit[] = [];
  for (let start = 0; start < words.length; ) {
    const length = longestPhraseAt(words, start, hits);
    start += Math.max(1, length);
  }
  return hits;
}

function longestPhraseAt(words: string[], start: number, hits: Hit[]): number {
  for (let length = Math.min(MOST_WORDS_IN_PHRASE, words.length - start); length > 0; length -= 1) {
    const hit = phrases.get(words.slice(start, start + length).join(' '));
    if (!hit) continue;
    hits.push(hit);
    return length;
  }
  return 0;
}
