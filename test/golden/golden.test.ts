import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../components/document/kinds.ts';
import { check } from '../../lib/check.ts';
import { dateNames } from '../../lib/dates/date-names.ts';
import { dueDates } from '../../lib/dates/due-dates.ts';
import type { Paper, PaperContext } from '../../lib/documents/paper.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { readText } from '../../lib/language/read.ts';
import { profileById } from '../../lib/payers/index.ts';
import { print } from '../../scripts/check-print.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';
import { type Case, cases } from './cases.ts';

/**
 * Whole referrals, from the order's text to the report and the papers, kept as text and read like prose. When what
 * changed is meant, `npx vitest run --project unit test/golden -u` writes them anew, and the difference is reviewed.
 */
const today = '2026-11-22';
const codes = loadCodeTable();
const prescriber = { name: 'Anna Ruiz', credential: 'MD', npi: '1234567893', phone: '555-0100', fax: '555-0101' };

const reportOf = ({ text, payer, state }: Case) =>
  check(readText(text), { today, codes, payer: profileById(payer), state });

const golden = (name: string, file: string) => join(import.meta.dirname, name, `${file}.txt`);

describe.each(cases)('$name', (each) => {
  const report = reportOf(each);
  const context: PaperContext = { today, codes, payer: report.payer, prescriber };

  it('has its report', async () => {
    const dates = dueDates(report.referral, { today, payer: report.payer }).map(
      ({ kind, day, why, verify }) =>
        `${dateNames[kind].en} ${day}. ${why.en}${verify ? ' Verify with the payer.' : ''}`,
    );
    const text = [each.text, '—'.repeat(40), print(report, '-').trim(), '', 'Dates', ...dates, ''].join('\n');
    await expect(text).toMatchFileSnapshot(golden(each.name, 'report'));
  });

  it.each(each.papers)('has its %s', async (kind) => {
    const paper = kinds[kind](report, context, each.denial ?? '');
    await expect(asText(paper)).toMatchFileSnapshot(golden(each.name, kind));
  });
});

const asText = (paper: Paper) =>
  `${[paperAsText(paper), ...paper.notes.map(({ en }) => `(not printed) ${en}`)].join('\n')}\n`;
