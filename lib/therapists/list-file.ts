import { type Column, columnOf } from './columns.ts';
import { type Delimiter, delimiters, rowsOf } from './delimited.ts';
import { type NamedPayer, type ReadRow, readRow } from './row.ts';

/** Why a whole file is left alone. */
export type FileProblem = 'tooLong' | 'notText' | 'unclosed' | 'noName' | 'noRows' | 'tooMany';

/** A list of therapists as read: nothing is kept before it was shown. */
export type TherapistFile =
  | { problem: FileProblem }
  | {
      rows: ReadRow[];
      /** Headings of columns that are not used. */
      unused: string[];
    };

/** A list of a hundred therapists has a few dozen kilobytes. */
const longestFile = 500_000;

/** Far more rows than the settings hold are another kind of list. */
const mostRows = 1_000;

/** Reads a file or a pasted table with a row of headings: commas, semicolons or tabs. */
export function readTherapists(text: string, payers: NamedPayer[]): TherapistFile {
  if (text.length > longestFile) return { problem: 'tooLong' };
  if (text.includes('\0')) return { problem: 'notText' };
  const table = tableOf(text.replace(/^\ufeff/, ''));
  if ('problem' in table) return table;
  const { headings, columns, body, first } = table;
  if (!columns.includes('name') && !columns.includes('firstName') && !columns.includes('lastName')) {
    return { problem: 'noName' };
  }
  const filled = body.map((cells, at) => ({ cells, at: first + at })).filter(({ cells }) => cells.some(isFilled));
  if (filled.length === 0) return { problem: 'noRows' };
  if (filled.length > mostRows) return { problem: 'tooMany' };
  const rows = filled.map(({ cells, at }) => readRow(cells, at, columns, payers));
  return { rows, unused: headings.filter((heading, at) => isFilled(heading) && !columns[at]) };
}

interface Table {
  headings: string[];
  columns: (Column | null)[];
  body: string[][];
  /** The number a spreadsheet gives the first row of the body. */
  first: number;
}

/** Read with the delimiter under which most headings are known. */
function tableOf(text: string): Table | { problem: FileProblem } {
  const lines = text.split(/\r\n|\r|\n/);
  const declared = /^sep=(.)$/i.exec(lines[0] ?? '')?.[1];
  const skipped = Math.max(
    0,
    lines.findIndex((line, at) => isFilled(line) && !(declared && at === 0)),
  );
  const delimiter = delimiters.find((each) => each === declared) ?? likeliest(lines[skipped] ?? '');
  const rows = rowsOf(text, delimiter);
  if (!rows) return { problem: 'unclosed' };
  const headings = (rows[skipped] ?? []).map((cell) => cell.trim());
  const columns = onceEach(headings.map(columnOf));
  return { headings, columns, body: rows.slice(skipped + 1), first: skipped + 2 };
}

const likeliest = (heading: string): Delimiter => {
  const known = (delimiter: Delimiter) => (rowsOf(heading, delimiter)?.[0] ?? []).filter(columnOf).length;
  return [...delimiters].sort((a, b) => known(b) - known(a))[0] ?? ',';
};

/** Of two columns that mean the same the first is used. */
const onceEach = (columns: (Column | null)[]) =>
  columns.map((column, at) => (column && columns.indexOf(column) === at ? column : null));

const isFilled = (cell: string) => cell.trim() !== '';
