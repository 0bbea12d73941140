import browser from 'webextension-polyfill';
import { type CodeTable, createCodeTable } from '../codes/table.ts';

let table: Promise<CodeTable> | null = null;

/** The code table that ships with the extension, read once for each life of the worker. */
export function codeTable(): Promise<CodeTable> {
  table ??= Promise.all([read('/icd10cm.txt'), read('/icd10cm-notes.txt')]).then(([codes, notes]) =>
    createCodeTable(codes, notes),
  );
  return table;
}

/** A file of the extension's own package; no other address can be reached from here. */
const read = async (path: '/icd10cm.txt' | '/icd10cm-notes.txt'): Promise<string> =>
  (await fetch(browser.runtime.getURL(path))).text();
