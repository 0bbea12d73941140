import type { AskedField } from './asked.ts';

/** "Search", "Choose an item": invites to fill in, and leaves what with to the placeholder. */
export const isPrompt = (text: string): boolean =>
  /^\W*(?:search|find|choose|select|pick|look ?up|type|enter|buscar|busque|seleccion[ea]|elija)(?: (?:an?|one|here|un|una))?(?: (?:item|option|value|opci[oó]n))?\W*$/i.test(
    text,
  );

/** What a field calls itself: its label, or what stands in it where the label is a prompt. */
export function saysOfItself({ label, evidence }: Pick<AskedField, 'label' | 'evidence'>): string {
  if (!isPrompt(label)) return label;
  return evidence.find(({ source, text }) => source === 'placeholder' && !isPrompt(text))?.text ?? label;
}
