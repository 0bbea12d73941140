import type { Part } from '../finding.ts';
import type { Said } from '../languages.ts';
import type { Evidence, Source } from '../referral.ts';
import type { Offer } from '../rule.ts';

/** A suggestion whose words take the place of others. */
export const instead = (replaces: Evidence, text: string, parts: Part[] = []): Offer => ({
  label: text === '' ? removing(replaces.text.trim()) : text,
  text,
  replaces,
  ...(parts.length > 0 && { parts }),
});

const removing = (words: string): Said => ({ en: `Remove “${words}”`, es: `Quitar “${words}”` });

/** The words from the first of these to the last, when nothing but blanks and punctuation stands between; null otherwise. */
export function joined(words: Evidence[], sources: Source[]): Evidence | null {
  const [first, ...others] = [...words].sort((a, b) => a.start - b.start);
  if (!first) return null;
  const source = sources.find(({ field }) => field === (first.field ?? ''));
  let whole: Evidence = first;
  for (const next of others) {
    if (next.field !== first.field || !source) return null;
    if (!/^[\s,;:()/-]{0,4}$/.test(source.text.slice(whole.end, next.start))) return null;
    const end = Math.max(whole.end, next.end);
    whole = { ...whole, end, text: source.text.slice(whole.start, end) };
  }
  return whole;
}
