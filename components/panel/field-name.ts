import type { PlacedEdit } from '../../lib/edit.ts';
import { meaningNames } from '../words.ts';

/** Labels of forms can be whole sentences; a button names the field, it does not quote it. */
const longestName = 36;

/** What to call the field an edit goes to: its label, or what it is for when the form gives it none. */
export function fieldName({ fieldLabel, meaning }: Pick<PlacedEdit, 'fieldLabel' | 'meaning'>): string {
  const name = fieldLabel.trim().replace(/[\s:*]+$/, '') || meaningNames[meaning];
  return name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name;
}
