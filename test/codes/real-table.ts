import { readFileSync } from 'node:fs';
import { createCodeTable } from '../../lib/codes/table.ts';

const read = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');

/** The table that ships. */
export const realTable = createCodeTable(read('icd10cm.txt'), read('icd10cm-notes.txt'));
