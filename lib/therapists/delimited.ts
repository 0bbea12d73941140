export const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

/**
 * The rows of a delimited text, cell by cell, as RFC 4180 describes them: a cell in quotes may hold delimiters, line breaks
 * and doubled quotes. Null when quotes are opened and never closed: what follows would be one cell.
 */
export function rowsOf(text: string, delimiter: Delimiter): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if (!cell) return null;
    row.push(cell.words);
    at = cell.end;
    if (text.charAt(at) === delimiter) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

interface Cell {
  words: string;
  /** Where the delimiter, the line break or the end of the text stands. */
  end: number;
}

function plainCell(text: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < text.length && !endsCell(text.charAt(end), delimiter)) end += 1;
  return { words: text.slice(from, end), end };
}

/** What stands between the closing quote and the end of the cell is kept: `"Annie" Flores`. */
function quotedCell(text: string, from: number, delimiter: Delimiter): Cell | null {
  let words = '';
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    words += text.slice(at, quote);
    at = quote + 1;
    if (text.charAt(at) !== '"') {
      const rest = plainCell(text, at, delimiter);
      return { words: words + rest.words, end: rest.end };
    }
    words += '"';
    at += 1;
  }
  return null;
}

const endsCell = (letter: string, delimiter: Delimiter) => letter === delimiter || letter === '\n' || letter === '\r';
