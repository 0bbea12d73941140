/** Typing errors put right, within bounds: one slip in a word of five letters or more, two from nine letters on. */

const shortest = 5;
const longest = 24;
const twoSlipsFrom = 9;
/** Unlike words looked at in one text: an order has a few hundred, a hostile text must not cost more. */
const mostLookups = 20_000;

const slipsAllowed = (length: number) => (length >= twoSlipsFrom ? 2 : 1);

/** A corrector that knows `vocabulary` and leaves `ordinary` words alone. One per text, so that no words are kept. */
export function corrector(
  vocabulary: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): (word: string) => string | undefined {
  const index = indexOf(vocabulary);
  const answers = new Map<string, string | undefined>();
  return (word) => {
    if (word.length < shortest || word.length > longest || ordinary.has(word) || !/^[a-z]+$/.test(word))
      return undefined;
    if (answers.has(word)) return answers.get(word);
    if (answers.size >= mostLookups) return undefined;
    const answer = nearest(word, index.get(word.charAt(0)) ?? []);
    answers.set(word, answer);
    return answer;
  };
}

interface Entry {
  word: string;
  letters: number;
}

const indexes = new WeakMap<ReadonlySet<string>, Map<string, Entry[]>>();

function indexOf(vocabulary: ReadonlySet<string>): Map<string, Entry[]> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const word of vocabulary) {
    if (word.length < shortest) continue;
    const first = word.charAt(0);
    index.set(first, [...(index.get(first) ?? []), { word, letters: lettersOf(word) }]);
  }
  indexes.set(vocabulary, index);
  return index;
}

/** One bit per letter of the alphabet: words that share few letters need not be compared. */
const lettersOf = (word: string) => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
};

const bitCount = (bits: number) => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

function nearest(word: string, entries: Entry[]): string | undefined {
  const letters = lettersOf(word);
  let best: string | undefined;
  let fewest = 3;
  for (const entry of entries) {
    const allowed = slipsAllowed(Math.min(entry.word.length, word.length + 1));
    if (Math.abs(entry.word.length - word.length) > allowed || bitCount(entry.letters ^ letters) > 2 * allowed)
      continue;
    const slips = distance(word, entry.word);
    if (slips <= allowed && slips < fewest) {
      fewest = slips;
      best = entry.word;
    }
  }
  return best;
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function distance(from: string, to: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, (twoBack[column - 2] ?? 0) + 1);
      current.push(least);
    }
    twoBack = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
