/** An order names a thing a few times. A text that names it more often repeats itself, and the rest is not looked at. */
const mostMentions = 100;

/** The first mentions of a pattern, in reading order; the pattern needs the global flag. */
export function mentions(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === mostMentions) break;
  }
  return found;
}
