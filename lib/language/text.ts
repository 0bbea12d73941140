import type { Meaning } from '../reading.ts';
import type { Evidence, Source } from '../referral.ts';
import { withoutUnticked } from './check-boxes.ts';

/**
 * A text made ready for reading: `text` is `raw` in lower case and without accents, with look-alike punctuation, full-width
 * digits and odd spaces folded and unticked choices blanked, character for character, so that any span of `text` slices the
 * same words out of `raw`.
 */
export interface Prepared {
  raw: string;
  text: string;
  /** Where each form field's value stands, when the text was composed from a form; empty for a plain text. */
  regions: Region[];
}

/** A form field's value inside a composed text. Its label stands just before `start`, as "Label: ". */
export interface Region {
  start: number;
  end: number;
  meaning: Meaning;
  source: Source;
}

/**
 * Longest text that is read, in UTF-16 units: forty printed pages, read in a fifth of a second. An order has a few
 * thousand; what follows after so much is left out.
 */
const longestText = 80_000;

const folds: [RegExp, string][] = [
  [/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00d7/g, 'x'],
  [/(?<!_)_(?!_)/g, ' '],
  [/[\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\t]/g, ' '],
];

/** "Precautions . . . . none": the dots lead from a label to its words. */
const foldLeaders = (text: string) =>
  text.replace(/(?: \.){3,}|\.{4,}/g, (dots, at: number) =>
    /^ ?[a-z0-9]/.test(text.slice(at + dots.length, at + dots.length + 2)) ? ':'.padEnd(dots.length) : dots,
  );

const foldWide = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Letters with a stroke are letters of their own to Unicode; a name is written with and without it all the same. */
const stroked: Record<string, string> = { Ł: 'L', ł: 'l', Ø: 'O', ø: 'o', Đ: 'D', đ: 'd' };

/** "Muñoz" as "munoz", so that every pattern of letters reads the name whole. An accent written apart stays where it is. */
const withoutAccents = (text: string) =>
  text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => stroked[letter] ?? letter.normalize('NFD').charAt(0));

/** Lower case without a change of length: the few letters that grow ("İ") stay as they are. */
const lowerInPlace = (text: string) => {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, at) => {
        const letter = text.charAt(at).toLowerCase();
        return letter.length === 1 ? letter : text.charAt(at);
      }).join('');
};

export function prepare(raw: string, regions: Region[] = []): Prepared {
  const capped = raw.slice(0, longestText);
  const folded = folds.reduce((text, [from, to]) => text.replace(from, to), foldWide(capped));
  return { raw: capped, text: withoutUnticked(foldLeaders(lowerInPlace(withoutAccents(folded)))), regions };
}

/** The words of `raw` between two offsets, as evidence. */
export const quote = (prepared: Prepared, start: number, end: number): Evidence => ({
  text: prepared.raw.slice(start, end),
  start,
  end,
});
