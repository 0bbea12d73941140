import { layWordAt, saidWords } from './lay-words.ts';
import { encounterInWords } from './likely.ts';
import { type SearchIndex, startingWith } from './search-index.ts';
import { type Side, sideInWords } from './side.ts';
import { nearestWords, wordList } from './spelling.ts';
import { indexWord, singular, typedWords } from './words.ts';

/** One thing the query asks for: the index words that would do, and how well each does (0 to 1). */
export type Slot = Map<number, number>;

export interface Query {
  slots: Slot[];
  side: Side | null;
  /** 7th character that the words ask for; '' when they do not. */
  encounter: string;
}

/** Longer queries are notes, not searches; the first words count. */
const mostWords = 16;

export function readQuery(index: SearchIndex, text: string): Query {
  const lower = text.slice(0, 200).toLowerCase();
  const words = typedWords(lower)
    .slice(0, mostWords)
    .flatMap((word, at, all) => spelled(index, word, at === all.length - 1));
  return {
    slots: meanings(words).flatMap((choice) => slotOf(index, choice) ?? []),
    side: sideInWords(lower),
    encounter: /sequela|subsequent|healing|late effect|initial|follow/.test(lower) ? encounterInWords(lower) : '',
  };
}

const saidSpelling = wordList(saidWords);

/** A word as typed: the words it may stand for, and whether it may be the beginning of a longer one. */
interface Choice {
  words: string[];
  quality: number;
  open: boolean;
}

const certain = (word: string): Choice => ({ words: [word], quality: 1, open: false });

/** Finds the word, or words, that a typed word stands for: itself, a beginning, two words run together, a misspelling. */
function spelled(index: SearchIndex, word: string, last: boolean): Choice[] {
  const known = (part: string) =>
    saidWords.has(part) || saidWords.has(singular(part)) || index.vocabulary.has(indexWord(part));
  if (known(word) || indexWord(word) === '') return [{ ...certain(word), open: last }];
  if (startingWith(index, indexWord(word)).length > 0 && word.length > 1) return [{ ...certain(word), open: true }];
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => part.length > 2 && known(part))) return parts.map(certain);
  }
  const near = nearestWords(word, index.spelling);
  const nearLay = near.length > 0 ? [] : nearestWords(word, saidSpelling);
  return [{ words: [...near, ...nearLay], quality: 0.9, open: false }];
}

/** Puts official words for what people say, longest phrase first; two neighbours may also be one word. */
function meanings(words: Choice[]): Choice[] {
  const said = words.map(({ words: [first = ''] }) => first);
  const found: Choice[] = [];
  for (let at = 0; at < words.length; ) {
    const here = words[at];
    const lay = layWordAt(said, at);
    if (lay) found.push(...lay.meant.map((choices) => ({ words: choices, quality: 1, open: false })));
    else if (here) found.push(here);
    at += lay ? lay.said.length : 1;
  }
  return found;
}

/** A longer word that merely begins as typed counts a little less than the word itself. */
const begunQuality = 0.7;

function slotOf(index: SearchIndex, { words, quality, open }: Choice): Slot | null {
  const slot: Slot = new Map();
  let silent = words.length > 0;
  for (const word of words) {
    const bare = indexWord(word);
    if (bare === '') continue;
    silent = false;
    const number = index.vocabulary.get(bare);
    if (number !== undefined) slot.set(number, quality);
    if (!open || bare.length < 2) continue;
    for (const longer of startingWith(index, bare)) {
      const found = index.vocabulary.get(longer);
      if (found !== undefined && !slot.has(found)) slot.set(found, number === undefined ? 0.95 : begunQuality);
    }
  }
  return silent ? null : slot;
}
