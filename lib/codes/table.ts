import { factsOf } from './about.ts';
import { buildIndex } from './build-index.ts';
import type { CodeTable } from './code.ts';
import { packIndex } from './index-file.ts';
import { readNotes } from './notes.ts';
import { createFinder } from './search.ts';
import { synonyms } from './synonyms.ts';
import { readTable } from './table-text.ts';
import { billableRows, findRow, verifyCode } from './verify.ts';

/**
 * Makes the table from the shipped text (public/icd10cm.txt), the notes of the tabular list (public/icd10cm-notes.txt)
 * and the packed search index. An index that was not made for this table is made anew, which takes a quarter of a
 * second. Throws when the text is not a whole table.
 */
export function createCodeTable(text: string, notes = '', index = new Uint8Array()): CodeTable {
  const rows = readTable(text);
  const tabular = readNotes(notes);
  const lookUp: Pick<CodeTable, 'find' | 'billableUnder'> = {
    find: (code) => findRow(rows, code),
    billableUnder: (code) => billableRows(rows, code),
  };
  return {
    ...lookUp,
    ...createFinder(rows, tabular, index),
    edition: rows.edition,
    verify: (code, context) => verifyCode(rows, code, context),
    about: (code) => factsOf(lookUp, tabular, code),
  };
}

/** The packed search index of a table, for whoever makes the package or loads an edition. */
export function packedIndexOf(text: string, notes: string): Uint8Array<ArrayBuffer> {
  return packIndex(buildIndex(readTable(text), readNotes(notes), synonyms));
}
