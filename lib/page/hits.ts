import type { Meaning } from '../reading.ts';
import { vocabulary } from './vocabulary.ts';

export interface Hit {
  meaning: Meaning;
  weight: number;
  words: string;
}

/** Words of the longest phrase of the vocabulary. */
export const LONGEST_PHRASE = 4;
// A shorter run of letters ("date", "icd") turns up inside unrelated words; from here on it does not.
const SHORTEST_JOINED = 8;

/** Every phrase with the line it stands in. Little else is prepared: a page that was just opened waits for each step. */
const lineOf = new Map<string, (typeof vocabulary)[number]>();
/** The first words of phrases: most words begin none and are passed over. */
const starts = new Set<string>();
const joined = new Map<string, string>();

function learn(): void {
  for (const line of vocabulary) {
    for (const phrase of line[2].split('|')) lineOf.set(phrase, line);
    for (const start of line[2].match(/(?<![^|])\w+/g) ?? []) starts.add(start);
  }
}

/** "reasonforreferral" is "reason for referral". */
function apart(word: string): string {
  if (word.length < SHORTEST_JOINED) return '';
  if (joined.size === 0) for (const phrase of lineOf.keys()) joined.set(phrase.replaceAll(' ', ''), phrase);
  return joined.get(word) ?? joined.get(word.replace(/(?<=[a-z]{3})(?:for|of)(?=[a-z]{3})/g, '')) ?? '';
}

/** The phrases of the vocabulary in these words: longest first, none overlapping. Linear in the number of words. */
export function hitsIn(words: string[]): Hit[] {
  if (lineOf.size === 0) learn();
  const whole = lineOf.get(`=${words.slice(0, LONGEST_PHRASE).join(' ')}`);
  if (whole && words.length <= LONGEST_PHRASE) return [{ meaning: whole[0], weight: whole[1], words: words.join(' ') }];
  const hits: Hit[] = [];
  for (let start = 0; start < words.length; ) {
    const first = words[start] ?? '';
    const phrase = starts.has(first) ? longestPhraseAt(words, start) : '';
    const line = lineOf.get(phrase || apart(first));
    if (line) hits.push({ meaning: line[0], weight: line[1], words: phrase || apart(first) });
    start += phrase ? phrase.split(' ').length : 1;
  }
  return hits;
}

function longestPhraseAt(words: string[], start: number): string {
  let found = '';
  let phrase = '';
  for (const word of words.slice(start, start + LONGEST_PHRASE)) {
    phrase = phrase ? `${phrase} ${word}` : word;
    if (lineOf.has(phrase)) found = phrase;
  }
  return found;
}
