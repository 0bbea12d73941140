/**
 * Builds public/icd10cm.txt and public/icd10cm-notes.txt; docs/icd10.md says how and from what.
 *   node scripts/build-icd10.ts --year 2027 [--order FILE] --tabular FILE [--changes FILE] [--rows N --billable N]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Code } from '../lib/codes/code.ts';
import { editionOf, parseOrderFile, whatIsWrong } from '../lib/codes/order-file.ts';
import { writeTable } from '../lib/codes/table-text.ts';
import { applyChanges } from './icd10-changes.ts';
import { writeNotes } from './icd10-notes.ts';
import { readTabular, rowsOf } from './tabular.ts';

/** Totals of the official release. A build that counts otherwise had the wrong base or applied it wrongly. */
const official: Record<string, { rows: number; billable: number }> = {
  FY2027: { rows: 98_403, billable: 74_879 },
};

const { values } = parseArgs({
  options: {
    year: { type: 'string', default: '' },
    order: { type: 'string' },
    tabular: { type: 'string' },
    changes: { type: 'string' },
    rows: { type: 'string' },
    billable: { type: 'string' },
  },
});

const refuse = (problem: string): never => {
  console.error(`Nothing was written. ${problem}`);
  process.exit(2);
};

const year = Number(values.year) || refuse('Give the fiscal year: --year 2027.');
const tabular = readTabular(
  readFileSync(values.tabular ?? refuse('Give the tabular list: --tabular FILE.xml.'), 'utf8'),
);
const base = values.order ? fromOrderFile(values.order) : rowsOf(tabular.entries);
const codes = values.changes ? applyChanges(base, readFileSync(values.changes, 'utf8')) : base;
const edition = editionOf(year, codes);

const expected = official[edition.name] ?? { rows: Number(values.rows), billable: Number(values.billable) };
if (edition.rows !== expected.rows || edition.billable !== expected.billable) {
  refuse(
    `${edition.name} has ${expected.rows} rows, ${expected.billable} billable; here are ${edition.rows} and ${edition.billable}.`,
  );
}
const problem = whatIsWrong(codes);
if (problem) refuse(problem.en);

writeFileSync('public/icd10cm.txt', writeTable(edition, codes));
writeFileSync('public/icd10cm-notes.txt', writeNotes(tabular, codes));
console.log(`${edition.name}: ${edition.rows} rows, ${edition.billable} billable; notes of FY${tabular.version}.`);

function fromOrderFile(path: string): Code[] {
  const read = parseOrderFile(readFileSync(path, 'utf8'), year);
  return 'problem' in read ? refuse(read.problem.en) : read.codes;
}
