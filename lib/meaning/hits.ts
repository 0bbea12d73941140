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

// A page that was just opened waits for each step, so the phrases are not indexed one by one: the engine makes a set of
// them in one call, and in which line a phrase stands is looked up when it is met.
const everyPhrase = `|${vocabulary.map(([, , phrases]) => phrases).join('|')}|`;
let phrases: Set<string> | null = null;
let joined = '';
const met = new Map<string, Hit>();

/** What a phrase of the vocabulary stands for. */
function hitOf(phrase: string): Hit {
  const known = met.get(phrase);
  if (known) return known;
  const line = lineAt(everyPhrase.indexOf(`|${phrase}|`));
  const hit: Hit = { meaning: line?.[0] ?? 'other', weight: line?.[1] ?? 0, words: phrase.replace(/[=^]/, '') };
  met.set(phrase, hit);
  return hit;
}

function lineAt(position: number): (typeof vocabulary)[number] | undefined {
  let end = 0;
  return vocabulary.find(([, , list]) => {
    end += list.length + 1;
    return position < end;
  });
}

const together = (words: string): string => words.replaceAll(' ', '');

/** "reasonforreferral" is "reason for referral". */
function writtenTogether(word: string): Hit | null {
  if (word.length < SHORTEST_JOINED) return null;
  joined ||= together(everyPhrase);
  const unfilled = joined.includes(`|${word}|`) ? word : word.replace(/(?<=[a-z]{3})(?:for|of)(?=[a-z]{3})/g, '');
  if (!joined.includes(`|${unfilled}|`)) return null;
  const phrase = everyPhrase.split('|').find((each) => together(each) === unfilled);
  return phrase ? hitOf(phrase) : null;
}

/** The phrases of the vocabulary in these words: longest first, none overlapping. Linear in the number of words. */
export function hitsIn(words: string[]): Hit[] {
  phrases ??= new Set(everyPhrase.slice(1, -1).split('|'));
  const whole = words.length <= LONGEST_PHRASE ? `=${words.join(' ')}` : '';
  if (phrases.has(whole)) return [hitOf(whole)];
  const hits: Hit[] = [];
  for (let start = 0; start < words.length; ) {
    const length = longestAt(words, start, phrases);
    const hit = length > 0 ? hitOf(words.slice(start, start + length).join(' ')) : hitOfWord(words[start] ?? '', start);
    if (hit) hits.push(hit);
    start += Math.max(1, length);
  }
  return hits;
}

/** A word that is no phrase by itself: one that only opens a label, or a phrase without its spaces. */
function hitOfWord(word: string, start: number): Hit | null {
  return start === 0 && phrases?.has(`^${word}`) ? hitOf(`^${word}`) : writtenTogether(word);
}

/** How many words the longest phrase has that begins here. */
function longestAt(words: string[], start: number, known: Set<string>): number {
  let found = 0;
  let phrase = '';
  for (let length = 1; length <= LONGEST_PHRASE && start + length <= words.length; length += 1) {
    const word = words[start + length - 1] as string;
    phrase = phrase ? `${phrase} ${word}` : word;
    if (known.has(phrase)) found = length;
  }
  return found;
}
