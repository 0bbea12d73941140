/** Words without accents, case and punctuation: "Flores, José" holds "flores" and "jose". */
export const nameWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Does a field's value or a choice name this person, in whichever order the parts of the name stand? */
export function isNamedIn(text: string, name: string): boolean {
  const said = new Set(nameWords(text));
  const wanted = nameWords(name);
  return wanted.length > 0 && wanted.every((word) => said.has(word));
}

/** Where a name of several words stands in running text, as it is written; null when it does not. */
export function placeOfName(text: string, name: string): { start: number; end: number } | null {
  const wanted = nameWords(name);
  if (wanted.length < 2) return null;
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: nameWords(word).join(''),
    start: index,
    end: index + word.length,
  }));
  const first = words.findIndex((_, at) => wanted.every((word, place) => words[at + place]?.word === word));
  const [from, to] = [words[first], words[first + wanted.length - 1]];
  // A full stop belongs to an initial; after a word it ends a sentence.
  if (!from || !to || /[;:\n]|\p{L}{2}\./u.test(text.slice(from.start, to.end))) return null;
  return { start: from.start, end: to.end };
}
