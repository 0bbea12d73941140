import { check } from '../../lib/check.ts';
import { elements, type Status } from '../../lib/finding.ts';
import { readText } from '../../lib/language/read.ts';
import { type ReportJson, toReportJson } from '../../lib/report-json.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';

const codes = loadCodeTable();

/** Reads and checks an order as the command line does, on the day the tables were written for. */
export const checkOrder = (text: string): ReportJson =>
  toReportJson(check(readText(text), { codes, today: '2026-11-21', payer: null, state: null }));

const letterOf: Record<Status, string> = {
  present: 'P',
  problem: '?',
  missing: 'M',
  cannotTell: 'C',
  notApplicable: '-',
};

/** The status of every element as a line of letters, in groups of four; 'none' when it is no massage order. */
export function letters({ massageOrder, elements: reports }: ReportJson): string {
  if (!massageOrder) return 'none';
  const line = elements.map((element) => letterOf[reports[element].status]).join('');
  return [line.slice(0, 4), line.slice(4, 8), line.slice(8)].join(' ');
}
