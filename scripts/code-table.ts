import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeTable } from '../lib/codes/code.ts';
import { createCodeTable } from '../lib/codes/table.ts';

const shipped = (name: string) => readFileSync(join(import.meta.dirname, '../public', name), 'utf8');

/** The code table that is shipped with the extension, for command-line tools and tests. */
export const loadCodeTable = (): CodeTable => createCodeTable(shipped('icd10cm.txt'), shipped('icd10cm-notes.txt'));
