import type { Meaning } from '../reading.ts';
import { vocabulary } from './vocabulary.ts';

export interface Hit {
  meaning: Meaning;
  weight: number;
  words: string;
}

// A shorter run of letters ("date", "icd") turns up inside unrelated words; from here on it does not.
const SHORTEST_JOINED = 8;

const phrases = new Map<string, Hit>();
/** The most words of a phrase that begins with this one: most words begin none and are passed over. */
const longestFrom = new Map<string, number>();

function learn(): void {
  for (const [meaning, weight, list] of vocabulary) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const start = words[0] ?? '';
      if (words.length > (longestFrom.get(start) ?? 0)) longestFrom.set(start, words.length);
      const hit: Hit = { meaning, weight, words: phrase };
      phrases.set(words.join(' '), hit);
      const joined = words.join('');
      if (words.length === 1 || joined.length < SHORTEST_JOINED) continue;
      phrases.set(joined, hit);
      if (!longestFrom.has(joined)) longestFrom.set(joined, 1);
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
  const longest = longestFrom.get(words[start] ?? '') ?? 0;
  for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
    const hit = phrases.get(words.slice(start, start + length).join(' '));
    if (!hit) continue;
    hits.push(hit);
    return length;
  }
  return 0;
}
