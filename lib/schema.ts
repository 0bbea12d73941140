import * as z from 'zod/mini';

// Extension pages forbid `Function()`, which Zod's compiled parsers would use: switched off before the first schema.
z.config({ jitless: true });

export { z };

/**
 * Zod measures whatever has a `length`, before it asks whether it is a text or a list, and throws where that length is
 * not even a number: `{ "length": { "valueOf": 1, "toString": 1 } }`. Only texts and lists are measured here.
 */
const textsAndLists: object = {
  when: ({ value }: { value: unknown }) => typeof value === 'string' || Array.isArray(value),
};

/** At most so many letters of a text, or items of a list. */
export const atMost = (length: number) => z.maxLength(length, textsAndLists);

/** At least so many letters of a text, or items of a list. */
export const atLeast = (length: number) => z.minLength(length, textsAndLists);

/** The part of a Zod issue that says where it is. */
export interface Issue {
  path: PropertyKey[];
  keys?: string[];
}

/** "plans › 0 › name". A key that is not known is named itself, and not what it stands in; names from outside are cut short. */
export const placeOf = ({ path, keys = [] }: Issue = { path: [] }): string =>
  [...path, ...keys.slice(0, 1)].map((part) => plainName(String(part))).join(' › ');

/** A name from outside, short and without what hides or turns text around. */
export const plainName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 40);
