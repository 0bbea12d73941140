import type { PlacedEdit } from '../../lib/edit.ts';
import { meaningNames } from '../words.ts';

/** Labels of forms can be whole sentences; a button names the field, it does not quote it. */
const longestName = 36;

const trailingMarks = /[\s:*]+$/;
const closingRemark = /\s\([^()]{1,200}\)$/;

/** What to call the field an edit goes to: its label, or what it is for when the form gives it none. */
export function fieldName({ fieldLabel, meaning }: Pick<PlacedEdit, 'fieldLabel' | 'meaning'>): string {
  const name = fieldLabel.trim().replace(trailingMarks, '') || meaningNames[meaning];
  return isShort(name) ? name : atWord(name.replace(closingRemark, ''));
}

const isShort = (name: string) => name.length <= longestName;

/** The words that fit, whole; one word that is too long is cut. */
function atWord(name: string): string {
  if (isShort(name)) return name;
  const lastSpace = name.lastIndexOf(' ', longestName);
  return `${name.slice(0, lastSpace > 0 ? lastSpace : longestName).trimEnd()}…`;
}
