const codes = /\b(?:[a-z]\d[\da-z](?:\.[\da-z]{1,4})?|\d{5})\b/gi;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/**
 * Which option is meant: the same words, else the only one that carries the same code, else the only one that begins with
 * or holds the words. -1 rather than a guess.
 */
export function optionFor(options: string[], wanted: string): number {
  const want = plain(wanted);
  if (want === '') return -1;
  const texts = options.map(plain);
  const exact = texts.indexOf(want);
  if (exact >= 0) return exact;
  for (const code of wanted.match(codes) ?? []) {
    const only = onlyOne(texts, (text) => text.split(' ').includes(code.toLowerCase()));
    if (only >= 0) return only;
  }
  const starts = onlyOne(texts, (text) => text.startsWith(`${want} `));
  return starts >= 0 ? starts : onlyOne(texts, (text) => ` ${text} `.includes(` ${want} `));
}

function onlyOne(texts: string[], fits: (text: string) => boolean): number {
  const found = texts.findIndex(fits);
  return found >= 0 && texts.findIndex((text, index) => index > found && fits(text)) < 0 ? found : -1;
}
