import { corrector } from './near-words.ts';
import { correctedAnyway, ordinaryWords } from './ordinary-words.ts';
import type { Prepared } from './text.ts';
import { type Word, words } from './words.ts';

/** A term found in a text. */
export interface Mention<T> {
  value: T;
  start: number;
  end: number;
}

/** An order names a few dozen terms; a text made of nothing else must not cost more. */
const mostMentions = 1000;

interface Branch<T> {
  next: Map<string, Branch<T>>;
  value: T | undefined;
}

/** Finds the terms of a table in a text, longest first, typing errors tolerated. Linear in the length of the text. */
export interface Lexicon<T> {
  find: (prepared: Prepared) => Mention<T>[];
}

/** `terms`: each term in lower case, words parted by single spaces ("upper trapezius"), with what it stands for. */
export function lexicon<T>(terms: Iterable<readonly [string, T]>): Lexicon<T> {
  const root: Branch<T> = { next: new Map(), value: undefined };
  const vocabulary = new Set<string>();
  for (const [term, value] of terms) {
    let branch = root;
    for (const word of term.split(' ')) {
      vocabulary.add(word);
      const next: Branch<T> = branch.next.get(word) ?? { next: new Map(), value: undefined };
      branch.next.set(word, next);
      branch = next;
    }
    branch.value = value;
  }
  const known = new WeakMap<Prepared, Mention<T>[]>();
  const find = (prepared: Prepared): Mention<T>[] => {
    const found = known.get(prepared) ?? search(root, vocabulary, words(prepared));
    known.set(prepared, found);
    return found;
  };
  return { find };
}

function search<T>(root: Branch<T>, vocabulary: ReadonlySet<string>, all: Word[]): Mention<T>[] {
  const correct = corrector(vocabulary, ordinaryWords);
  const spelled = all.map(({ text }) =>
    vocabulary.has(text) ? text : (correctedAnyway[text] ?? correct(text) ?? text),
  );
  const found: Mention<T>[] = [];
  for (let at = 0; at < all.length && found.length < mostMentions; at += 1) {
    const match = longestFrom(root, all, spelled, at);
    if (!match) continue;
    found.push(match.mention);
    at = match.last;
  }
  return found;
}

function longestFrom<T>(root: Branch<T>, all: Word[], spelled: string[], from: number) {
  let branch = root;
  let best: { mention: Mention<T>; last: number } | undefined;
  for (let at = from; at < all.length; at += 1) {
    const word = all[at];
    const next = branch.next.get(spelled[at] ?? '');
    if (!word || !next || (at > from && !word.joined)) break;
    branch = next;
    if (branch.value !== undefined) {
      best = { mention: { value: branch.value, start: all[from]?.start ?? 0, end: word.end }, last: at };
    }
  }
  return best;
}
