import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { packedIndexOf } from '../lib/codes/table.ts';

/**
 * Puts the search index of the shipped codes into every package. It is made here and not kept in public/, so that it
 * can never be older than the table, the synonyms or the way words are read.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    const shipped = (name: string) => readFileSync(join(wxt.config.publicDir, name), 'utf8');
    const made = join(wxt.config.wxtDir, 'icd10cm-index.bin');
    mkdirSync(wxt.config.wxtDir, { recursive: true });
    writeFileSync(made, packedIndexOf(shipped('icd10cm.txt'), shipped('icd10cm-notes.txt')));
    files.push({ absoluteSrc: made, relativeDest: 'icd10cm-index.bin' });
  });
});
