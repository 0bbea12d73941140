import { describe, expect, it } from 'vitest';
import { check } from '../lib/check.ts';
import { readText } from '../lib/language/read.ts';
import { rules } from '../lib/rules/index.ts';
import { print } from '../scripts/check-print.ts';
import { loadCodeTable } from '../scripts/code-table.ts';
import { ordersIn } from './orders/order-table.ts';

const context = { codes: loadCodeTable(), today: '2026-11-21', payer: null, state: null };
const orders = ordersIn('known-orders.tsv').map(({ text }) => text);

const reportOf = (text: string) => check(readText(text), context);
const printed = (text: string) => print(reportOf(text), '-');

const inHeading = (text: string, heading: RegExp) => (heading.exec(text)?.slice(1) ?? ['0', '0']).map(Number);
const linesWith = (text: string, mark: string) =>
  text.split('\n').filter((line) => line.startsWith(`  ${mark} `)).length;

describe('the report at the command line', () => {
  it('counts the points that it lists, and the parts as its first line does', () => {
    for (const text of orders) {
      const report = print(reportOf(text), '-');
      const { toFix } = reportOf(text).summary;
      const [points, parts] = inHeading(report, /^To fix: (\d+) points? in (\d+) parts?$/m);
      expect([points, parts], text).toEqual([linesWith(report, '!'), toFix]);
      const [advice] = inHeading(report, /^Also worth a look: (\d+) points?$/m);
      expect(advice, text).toBe(linesWith(report, '·'));
    }
  });

  it('says two points of one part, and advice apart from them', () => {
    const report = printed('Massage therapy, M54.5, G35, 60 min weekly x 6. Medically necessary.');
    expect(report).toMatch(/^To fix: (\d+) points in (?!\1 )\d+ parts$/m);
    expect(report).toMatch(/^Also worth a look: \d+ points?$/m);
  });

  it.each([
    ['M54.5', 'replace with: M54.50 Low back pain, unspecified'],
    ['G35', 'replace with: G35.D Multiple sclerosis, unspecified'],
  ])('offers codes for %s with their titles', (code, offer) =>
    expect(printed(`Therapeutic massage, ${code}, 60 min weekly x 6`)).toContain(offer),
  );

  it('says why a part could not be told', () => {
    const fails = () => {
      throw new Error();
    };
    const broken = rules.map((rule) => (rule.id === 'units-stated' ? { ...rule, check: fails } : rule));
    const report = check(readText('Therapeutic massage, M54.2, weekly x 6'), context, broken);
    expect(print(report, '-')).toMatch(/Minutes or units {6}\? to check: Could not tell whether .+\.$/m);
  });
});
