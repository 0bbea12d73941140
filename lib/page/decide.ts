import type { AskedPage, Context } from '../meaning/asked.ts';
import type { FieldReading } from '../reading.ts';
import { massageTalk, namesMassage } from './massage.ts';

/** A choice between kinds of form ("Transaction type: Physician request") names the form. */
export const choosesKind = /\b(?:type|template|form|category|kind)\b/i;

// What was tried before is not what is ordered now.
const pastLabel = /\b(?:histor(?:y|ies|ia)|past|previous|used|tried|subjective|overview|antecedentes?)\b/i;

// What a patient came for may be a wish.
const wishLabel = /\b(?:reason for (?:the )?visit|complaint|hpi|present illness)\b/i;

const VALUES_PER_STEP = 50;

/** Whether a form speaks of massage. What stands in its fields is read only where it matters, and stays in the page. */
export function* talkIn<Field extends Pick<FieldReading, 'label'>>(
  fields: Field[],
  page: Pick<AskedPage, 'title' | 'headings' | 'lead'>,
  context: Context,
  valueIn: (field: Field) => string,
): Generator<undefined, boolean> {
  if (context === 'other') return false;
  if (context === 'order' && [page.title, ...page.headings, ...page.lead].some(namesMassage)) return true;
  for (const [index, field] of fields.entries()) {
    if (index % VALUES_PER_STEP === 0) yield;
    const value = valueIn(field);
    const talk = massageTalk(value);
    const counts =
      context === 'order' ? talk !== 'none' : talk === 'order' && value.length > 20 && !wishLabel.test(field.label);
    if (counts && !pastLabel.test(field.label)) return true;
  }
  return false;
}
