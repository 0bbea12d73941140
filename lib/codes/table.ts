/** The ICD-10-CM edition as the rest of the house sees it. */

import type { Said } from '../languages.ts';
import { type CodeFacts, factsOf } from './about.ts';
import { buildIndex } from './build-index.ts';
import { packIndex } from './index-file.ts';
import { readNotes } from './notes.ts';
import { createFinder } from './search.ts';
import { synonyms } from './synonyms.ts';
import { readTable } from './table-text.ts';
import { billableRows, findRow, verifyCode } from './verify.ts';

export interface Edition {
  /** "FY2027". */
  name: string;
  /** First day in force, ISO date. */
  from: string;
  /** Last day in force, ISO date. */
  to: string;
  rows: number;
  billable: number;
}

export interface Code {
  /** With dot, upper case: "M54.50". */
  code: string;
  billable: boolean;
  title: string;
}

/** What is known of one written code. */
export interface CodeVerdict {
  /** As asked. */
  asked: string;
  /** Normal form with dot, or the text as asked when it has no code form. */
  code: string;
  /** In the edition in force, billable or not. */
  valid: boolean;
  billable: boolean;
  title: string;
  /** Billable codes to use instead, the likely one first. */
  replacements: Code[];
  /** One sentence each, for a person. */
  notes: Said[];
}

export interface SearchOptions {
  limit?: number;
  /** Words and side already in the form: they lift fitting codes. */
  context?: string;
  /** Codes seen elsewhere on the chart: they come first. */
  chartCodes?: string[];
}

export interface CodeTable {
  edition: Edition;
  find(code: string): Code | undefined;
  /** Direct and indirect billable descendants, in tabular order. */
  billableUnder(code: string): Code[];
  /** `context`: words of the order next to the code; they decide which replacement is likely. */
  verify(code: string, context?: string): CodeVerdict;
  search(query: string, options?: SearchOptions): Code[];
  /** Makes search ready, so that the first one does not wait. */
  warm(): void;
  /** Notes of the tabular list and the same condition on other sides, for a code that was picked. */
  about(code: string): CodeFacts;
}

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
