import type { ControlKind } from '../reading.ts';
import { optionFor } from './choose.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Editors and fields differ in the white space they keep. */
export const sameText = (one: string, other: string): boolean => plain(one) === plain(other);

/** Whether what a field shows after a write is what was meant, in this field's own way of showing it. */
export function isKept({ kind }: { kind: ControlKind }, { from, to, value }: Kept): boolean {
  if (sameText(value, to)) return true;
  // A list keeps its own words for the choice; which one was clicked is known to be right.
  if (kind === 'select' || kind === 'combobox' || kind === 'checkbox' || kind === 'radio')
    return to !== '' && value !== '' && (optionFor([value], to) === 0 || !sameText(value, from));
  if (kind === 'number') return to.trim() !== '' && Number(value) === Number(to) && value !== '';
  if (kind === 'date') return value !== '' && value.slice(0, 10) === to.slice(0, 10);
  return (
    kind === 'text' && (sameText(value.toUpperCase(), to.toUpperCase()) || sameDigits(value, to) || sameDay(value, to))
  );
}

interface Kept {
  /** What stood there before, what was to stand there, and what stands there now. */
  from: string;
  to: string;
  value: string;
}

/** A mask adds its own brackets and dashes around the same digits. */
function sameDigits(value: string, to: string): boolean {
  const digits = to.replace(/\D/g, '');
  return digits.length >= 4 && /^[\d\s().+/-]+$/.test(to) && value.replace(/\D/g, '') === digits;
}

/** In ISO, as dates are meant everywhere. */
export const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** A calendar writes the day anew in its own way: 2026-12-05 as 12/5/2026, 12/05/2026 as 12/5/2026. */
function sameDay(value: string, to: string): boolean {
  const [shown, meant] = [numbersOf(value), numbersOf(to)];
  if (shown.length !== 3 || meant.length !== 3) return false;
  // Nobody misreads the year first, so its parts may stand in any order; other orders have to stay as they were.
  const places = isDate(to) ? [shown.sort(byYear), meant.sort(byYear)] : [shown, meant];
  return String(places[0]) === String(places[1]);
}

const byYear = (one: number, other: number): number => one - other;
const numbersOf = (text: string): number[] =>
  /^\d{1,4}([./-])\d\d?\1\d{1,4}$/.test(text) ? text.split(/[./-]/).map(Number) : [];
