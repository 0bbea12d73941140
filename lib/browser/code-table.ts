import browser from 'webextension-polyfill';
import { createCodeTable } from '../codes/create.ts';
import type { CodeTable } from '../codes/table.ts';

let table: Promise<CodeTable> | null = null;

/** The code table that ships with the extension, read once for each life of the worker. */
export function codeTable(): Promise<CodeTable> {
  table ??= read('/icd10cm.txt').then((text) => createCodeTable(text));
  return table;
}

/** A file of the extension's own package; no other address can be reached from here. */
const read = async (path: string): Promise<string> => (await fetch(browser.runtime.getURL(path as '/'))).text();
