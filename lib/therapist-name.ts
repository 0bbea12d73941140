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
  const parts = name.split(/\s+/).filter(Boolean).map(escaped);
  if (parts.length < 2) return null;
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s{1,3}')}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const escaped = (part: string) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
