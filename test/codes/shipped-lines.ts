import { readFileSync } from 'node:fs';
import { readTable } from '../../lib/codes/table-text.ts';

/** The rows of the table that ships, as they stand in its file. */
export const { lines: shippedLines } = readTable(
  readFileSync(new URL('../../public/icd10cm.txt', import.meta.url), 'utf8'),
);
