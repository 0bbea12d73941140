import { indexWord } from './words.ts';

/** Words by number, as the index counts them. */
export interface WordNumbers {
  vocabulary: Map<string, number>;
  /** The numbers of the words of a text, silent words left out; the array is used again at the next call. */
  read(text: string, from?: number): number[];
}

/** Room for twice the distinct words of all titles; a power of two, so that a hash finds its place by masking. */
const places = 1 << 17;

/**
 * Half a million words pass here at load. Each is told from its letters by two 32-bit hashes, without making a string,
 * and spelled out only when it is seen for the first time; that takes a fifth of the time of splitting the titles.
 */
export function createWordNumbers(): WordNumbers {
  const vocabulary = new Map<string, number>();
  const firstHash = new Int32Array(places);
  const secondHash = new Int32Array(places);
  /** Number of the word + 2; 1 = a silent word, 0 = nothing here yet. */
  const numbers = new Int32Array(places);
  const found: number[] = [];

  const learn = (spelled: string): number => {
    const word = indexWord(spelled.toLowerCase());
    if (word === '') return 1;
    const number = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, number);
    return number + 2;
  };

  const lookUp = (text: string, start: number, end: number, one: number, two: number): number => {
    let place = (one ^ (two >>> 7)) & (places - 1);
    while (numbers[place] !== 0 && (firstHash[place] !== one || secondHash[place] !== two))
      place = (place + 1) & (places - 1);
    if (numbers[place] === 0) {
      firstHash[place] = one;
      secondHash[place] = two;
      numbers[place] = learn(text.slice(start, end));
    }
    return numbers[place] ?? 1;
  };

  const read = (text: string, from = 0): number[] => {
    found.length = 0;
    let start = -1;
    let one = 0;
    let two = 0;
    for (let at = from; at <= text.length; at += 1) {
      const letter = at < text.length ? lowerLetter(text.charCodeAt(at)) : 0;
      if (letter !== 0) {
        if (start < 0) start = at;
        one = (Math.imul(one, 31) + letter) | 0;
        two = (Math.imul(two, 16_777_619) ^ letter) | 0;
      } else if (start >= 0) {
        const number = lookUp(text, start, at, one, two);
        if (number > 1) found.push(number - 2);
        start = -1;
        one = 0;
        two = 0;
      }
    }
    return found;
  };
  return { vocabulary, read };
}

/** The letter or digit in lower case; 0 for anything that parts words. */
function lowerLetter(letter: number): number {
  if (letter >= 97 && letter <= 122) return letter;
  if (letter >= 65 && letter <= 90) return letter + 32;
  return letter >= 48 && letter <= 57 ? letter : 0;
}
