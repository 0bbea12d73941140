import type { Said } from '../languages.ts';
import type { CodeTable, Edition } from './code.ts';
import { parseOrderFile } from './order-file.ts';
import { writeTable } from './table-text.ts';

/** An edition read from a file, ready to be used as a whole, or one sentence on why it is not. */
export type NextEdition = { edition: Edition; text: string; added: number; gone: number } | { problem: Said };

/** The official file has some 15 MB; four times that is another kind of file. */
export const mostBytes = 60_000_000;

interface OrderFileGiven {
  name: string;
  text: string;
}

/**
 * Reads the official order file that a clinic chose, all or nothing. The file itself does not say its year, so the name
 * must; what it holds is then compared with the edition in use. `today` is an ISO date.
 */
export function readNextEdition(
  file: OrderFileGiven,
  current: Pick<CodeTable, 'edition' | 'find'>,
  today: string,
): NextEdition {
  const problem = refusedUnread(file, current.edition, today);
  if (problem) return { problem };
  const read = parseOrderFile(file.text, yearIn(file.name));
  if ('problem' in read) return read;
  const common = read.codes.filter(({ code }) => current.find(code) !== undefined).length;
  const added = read.edition.rows - common;
  const gone = current.edition.rows - common;
  if (added === 0 && gone === 0) return { problem: alreadyInUse(current.edition.name) };
  if (gone > added) return { problem: older(current.edition.name, gone) };
  return { edition: read.edition, text: writeTable(read.edition, read.codes), added, gone };
}

/** What the name and the first letters tell, before 98,000 lines are read. */
function refusedUnread({ name, text }: OrderFileGiven, { name: inUse, to }: Edition, today: string): Said | null {
  const year = yearIn(name);
  if (text.startsWith('PK')) return archive;
  if (text.length > mostBytes) return tooLarge;
  if (year === 0) return withoutYear;
  if (year <= Number(to.slice(0, 4))) return past(year, inUse);
  if (year > Number(today.slice(0, 4)) + 1) return tooEarly(year);
  return null;
}

const archive: Said = {
  en: 'This is an archive. Unpack it and choose the order file in it.',
  es: 'Esto es un archivo comprimido. Descomprímalo y elija el archivo “order” que contiene.',
};

const tooLarge: Said = {
  en: 'The file is too large to be an order file.',
  es: 'El archivo es demasiado grande para ser un archivo “order”.',
};

const withoutYear: Said = {
  en: 'The file name must hold the year, as in icd10cm-order-2028.txt.',
  es: 'El nombre del archivo debe llevar el año, como icd10cm-order-2028.txt.',
};

const past = (year: number, inUse: string): Said => ({
  en: `The file is named for FY${year}; ${inUse} is already in use.`,
  es: `El nombre del archivo dice FY${year}; ya se usa ${inUse}.`,
});

const tooEarly = (year: number): Said => ({
  en: `The file is named for FY${year}, which is not published yet.`,
  es: `El nombre del archivo dice FY${year}, que todavía no se ha publicado.`,
});

const alreadyInUse = (name: string): Said => ({
  en: `The file holds the codes of ${name}, which is in use.`,
  es: `El archivo contiene los códigos de ${name}, que ya está en uso.`,
});

const older = (name: string, gone: number): Said => ({
  en: `The file lacks ${gone} codes of ${name}: it is an older edition.`,
  es: `Al archivo le faltan ${gone} códigos de ${name}: es una edición anterior.`,
});

const yearIn = (name: string) => Number(/(?<!\d)20\d\d(?!\d)/.exec(name)?.[0] ?? 0);
