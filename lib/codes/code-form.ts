import type { Said } from '../languages.ts';

/** What a written code looks like once it is put in the usual form. */
export interface Written {
  /** Upper case with dot, or the text as asked when it has no code form. */
  code: string;
  /** It can be looked up as it stands. */
  formed: boolean;
  /** What had to be changed or is wrong with the writing, one sentence each. */
  notes: Said[];
}

/** Letters of other alphabets that look like the Latin letters codes are made of. */
const lookAlikes: Record<string, string> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  Ѵ: 'V',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};

const form = /^(?:[A-Z]\d|QA)[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/;

/** Longer than any code with its spaces; the rest of a long text is never a code. */
const longestCode = 16;

/** Puts a written code into its usual form. A code with foreign characters keeps them and is never well formed. */
export function readCode(asked: string): Written {
  const trimmed = asked.trim().slice(0, longestCode + 1);
  const upper = trimmed.toUpperCase().replace(/(?<!\s)\s*\.\s*/, '.');
  if (!form.test(upper)) return { code: asked.trim(), formed: false, notes: [notesOn(trimmed)] };
  const code = upper.length > 3 && upper[3] !== '.' ? `${upper.slice(0, 3)}.${upper.slice(3)}` : upper;
  const notes = code === upper ? [] : [withoutDot(code)];
  return { code, formed: true, notes };
}

/** The same text in plain Latin letters and digits: "Ｍ５４．５０" and "М54.50" give "M54.50". */
export const toPlain = (asked: string) =>
  [...asked.normalize('NFKC').toUpperCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/[^0-9A-Z.]/g, '')
    .replace(/\.{2,}/g, '.');

const withoutDot = (code: string): Said => ({
  en: `Written without its dot: ${code}.`,
  es: `Escrito sin su punto: ${code}.`,
});

function notesOn(text: string): Said {
  const foreign = [...text].find((letter) => letter > '~');
  if (!foreign) {
    return {
      en: 'This does not have the form of an ICD-10-CM code.',
      es: 'Esto no tiene la forma de un código ICD-10-CM.',
    };
  }
  if (/[\uff01-\uff5e]/.test(foreign)) return retype(foreign, 'is a full-width character', 'es un carácter ancho');
  const latin = lookAlikes[foreign.toUpperCase()];
  return latin
    ? retype(foreign, `only looks like the letter ${latin}`, `solo parece la letra ${latin}`)
    : {
        en: `“${foreign}” cannot stand in an ICD-10-CM code.`,
        es: `“${foreign}” no puede estar en un código ICD-10-CM.`,
      };
}

const retype = (letter: string, en: string, es: string): Said => ({
  en: `“${letter}” ${en}; type the code in plain letters and digits.`,
  es: `“${letter}” ${es}; escriba el código con letras y cifras sencillas.`,
});

/** Likely slips of the hand, in the order they are tried: O for 0, I or L for 1, S for 5, placeholder X left out or added. */
export function slips(code: string): string[] {
  const digits = code.charAt(0) + code.slice(1).replaceAll('O', '0').replace(/[IL]/g, '1');
  const bare = digits.replace('.', '');
  const dotted = (text: string) => (text.length > 3 ? `${text.slice(0, 3)}.${text.slice(3)}` : text);
  const padded =
    /[A-Z]$/.test(bare) && bare.length < 7 ? dotted(bare.slice(0, -1).padEnd(6, 'X') + bare.slice(-1)) : '';
  const shorter = dotted(bare.replace(/X{0,4}[ADS]?$/, ''));
  return [...new Set([dotted(bare), padded, shorter])].filter((slip) => slip !== '' && slip !== code);
}
