/** Other ways to write the same words: capitals, wider spaces, line breaks. A reading must not depend on them. */
export function looserWritings(text: string, random: Iterator<number>): string[] {
  const next = (below: number) => (random.next().value ?? 0) % below;
  const spaces = ['  ', '\n', '\t', ' \n ', '   ', '\u00a0', '\r\n'];
  const loose = text.replace(/\s+/g, () => spaces[next(spaces.length)] ?? ' ');
  const mixed = [...text].map((letter) => (next(2) ? letter.toUpperCase() : letter.toLowerCase())).join('');
  return [loose, text.toUpperCase(), mixed, ` \n ${loose} \n`];
}
