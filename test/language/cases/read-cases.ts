import { readFileSync } from 'node:fs';

/** The rows of a table of cases beside this file, without its heading; "\n" and "\t" in a cell stand for the characters. */
export const readCases = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n').replaceAll('\\t', '\t')));
