/** A text up to this length is read whole. An order has a few thousand characters, a long chart note fifty thousand. */
const wholeLength = 60_000;

/** Of a longer text, so much of its beginning is read, and so much around each word about massage. */
const beginning = 30_000;
const around = 1_000;

const about = /massage|myofascial|97124|97140|bodywork|lmt/g;

/** Which parts of a text are read closely, in order, so that a very long text takes no longer than a long one. */
export function passagesToRead(text: string): [number, number][] {
  if (text.length <= wholeLength) return [[0, text.length]];
  const passages: [number, number][] = [[0, wordEnd(text, beginning)]];
  let left = wholeLength - beginning;
  for (const { index } of text.matchAll(about)) {
    const last = passages.at(-1);
    if (!last || left <= 0) break;
    if (index + around <= last[1]) continue;
    const [start, end] = [Math.max(last[1], wordEnd(text, index - around)), wordEnd(text, index + around)];
    left -= end - start;
    if (start === last[1]) last[1] = end;
    else passages.push([start, end]);
  }
  return passages;
}

/** The next white space, near by, so that no word is cut. */
const wordEnd = (text: string, at: number) => {
  const space = text.slice(Math.max(0, at), at + 40).search(/\s/);
  return Math.min(text.length, Math.max(0, at) + Math.max(0, space));
};
