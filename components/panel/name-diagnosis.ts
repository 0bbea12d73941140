import type { Suggestion } from '../../lib/finding.ts';
import { blank } from '../../lib/wording/blank.ts';

/** How a statement leaves room for a diagnosis that nobody has named yet. */
const unnamed = `${blank} (ICD-10-CM ${blank})`;

/** A diagnosis that is picked once is named wherever the order leaves room for it. */
export function nameDiagnosis(suggestion: Suggestion, picked: Suggestion): Suggestion {
  const [code, ...title] = picked.label.split(' ');
  const words = title.join(' ');
  const named = `${words.charAt(0).toLowerCase()}${words.slice(1)} (${code})`;
  return {
    ...suggestion,
    text: suggestion.text.replace(unnamed, () => named),
    ...(suggestion.parts && {
      parts: suggestion.parts.map((part) => ({ ...part, text: part.text.replace(unnamed, () => named) })),
    }),
  };
}
