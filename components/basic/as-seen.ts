/** What has no shape of its own, or turns the letters around it the other way: a reader would not know that it is there. */
const unseen = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Letters of other alphabets that look like Latin ones, next to Latin letters or digits: "М54.5" is no code. */
const disguised = /(?<=[A-Za-z0-9.])[\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f](?=[A-Za-z0-9.])/g;

const name = (letter: string): string =>
  `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Words of a page with everything visible that a page could hide in them. */
export const asSeen = (text: string): string => text.replace(unseen, name).replace(disguised, name);
