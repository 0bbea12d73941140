import { parseOrderFile } from './order-file.ts';
import type { CodeTable, Edition } from './table.ts';
import { writeTable } from './table-text.ts';

/** An edition read from a file, ready to be used as a whole, or one sentence on why it is not. */
export type NextEdition = { edition: Edition; text: string; added: number; gone: number } | { problem: string };

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
  if (added === 0 && gone === 0)
    return { problem: `The file holds the codes of ${current.edition.name}, which is in use.` };
  if (gone > added)
    return { problem: `The file lacks ${gone} codes of ${current.edition.name}: it is an older edition.` };
  return { edition: read.edition, text: writeTable(read.edition, read.codes), added, gone };
}

/** What the name and the first letters tell, before 98,000 lines are read. */
function refusedUnread({ name, text }: OrderFileGiven, { name: inUse, to }: Edition, today: string): string {
  const year = yearIn(name);
  if (text.startsWith('PK')) return 'This is an archive. Unpack it and choose the order file in it.';
  if (text.length > mostBytes) return 'The file is too large to be an order file.';
  if (year === 0) return 'The file name must hold the year, as in icd10cm-order-2028.txt.';
  if (year <= Number(to.slice(0, 4))) return `The file is named for FY${year}; ${inUse} is already in use.`;
  if (year > Number(today.slice(0, 4)) + 1) return `The file is named for FY${year}, which is not published yet.`;
  return '';
}

const yearIn = (name: string) => Number(/(?<!\d)20\d\d(?!\d)/.exec(name)?.[0] ?? 0);
