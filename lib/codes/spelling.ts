/** A word list made ready for misspellings: which letters each word has, as bits, rules most words out at once. */
export interface WordList {
  words: string[];
  letters: Int32Array;
}

/** Plain loops: this runs over 25,000 words at load. */
export function wordList(all: Iterable<string>): WordList {
  const words: string[] = [];
  for (const word of all) if (word.length > 2) words.push(word);
  const letters = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) letters[at] = lettersOf(words[at] ?? '');
  return { words, letters };
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
}

const countBits = (bits: number) => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Short words have near neighbours that mean something else; long ones are often off by more than a letter. */
const mostSlips = (word: string) => (word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3);

/** Words of the list that a misspelled word may stand for: the nearest ones, all at the same distance. */
export function nearestWords(word: string, { words, letters }: WordList): string[] {
  let best = mostSlips(word);
  if (best === 0) return [];
  let found: string[] = [];
  const own = lettersOf(word);
  for (let at = 0; at < words.length; at += 1) {
    const candidate = words[at] ?? '';
    if (Math.abs(candidate.length - word.length) > best) continue;
    const theirs = letters[at] ?? 0;
    if (countBits(own & ~theirs) > best || countBits(theirs & ~own) > best) continue;
    const distance = slipsBetween(word, candidate, best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return found;
}

/** Letters longer than any word of medicine; longer input is no word. */
const longest = 60;
const rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * Letters added, dropped, changed or swapped (Damerau-Levenshtein), or more than `limit`. A wrong first letter counts
 * once more: people seldom miss it.
 */
function slipsBetween(a: string, b: string, limit: number): number {
  if (a.length > longest || b.length > longest) return limit + 1;
  let [twoAgo, before, row] = rows;
  for (let at = 0; at <= b.length; at += 1) before[at] = at;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + change);
      if (isSwap(a, b, i, j)) cost = Math.min(cost, (twoAgo[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [twoAgo, before, row] = [before, row, twoAgo];
  }
  return (before[b.length] ?? 0) + (a[0] === b[0] ? 0 : 1);
}

const isSwap = (a: string, b: string, i: number, j: number) =>
  i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
