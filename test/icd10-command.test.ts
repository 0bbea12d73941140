import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../scripts/icd10.ts');
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8', timeout: 60_000 });

const asked = 'M54.5 M79.3 S13.4 M72.2 G35 M51.36 M54.50'.split(' ');

describe('the codes on the command line', () => {
  it('are judged in the order asked, the likely replacement first', () => {
    const { status, stdout } = run(['check', ...asked, '--json']);
    expect(status).toBe(0);
    const verdicts: { code: string; valid: boolean; billable: boolean; title: string; replacements: string[] }[] =
      JSON.parse(stdout);
    expect(
      verdicts.map(({ code, billable, replacements }) => [code, billable, replacements.slice(0, 4).join(' ')]),
    ).toEqual([
      ['M54.5', false, 'M54.50 M54.59 M54.51'],
      ['M79.3', true, 'M79.7'],
      ['S13.4', false, 'S13.4XXA S13.4XXD S13.4XXS'],
      ['M72.2', false, 'M67.A09 M67.A01 M67.A02 M72.20'],
      ['G35', false, 'G35.D G35.A G35.B0 G35.B1'],
      ['M51.36', false, 'M51.360 M51.361 M51.362 M51.369'],
      ['M54.50', true, ''],
    ]);
    expect(verdicts.every(({ valid, title }) => valid && title !== '')).toBe(true);
  });

  it('are explained to people, with the edition and since when', () => {
    const { stdout } = run(['check', ...asked]);
    for (const said of [
      'M54.5 is a category, not billable since 2021-10-01 (FY2027)',
      'M79.3 is panniculitis; fibromyalgia is M79.7.',
      'M72.2 is a category, not billable since 2026-10-01 (FY2027)',
      'G35 is a category, not billable since 2025-10-01 (FY2027)',
      'ICD-10-CM FY2027, in force 2026-10-01 to 2027-09-30.',
    ])
      expect(stdout).toContain(said);
  });

  it('are found line by line, and a line that cannot be read does not stop the rest', () => {
    const lines = ['{"id":"a","query":"LBP"}', 'no JSON', '{"id":7}', '{"id":"b","query":"carpal tunnel left"}'];
    const { status, stdout } = run(['--ndjson', '--limit', '2'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers[0]).toEqual({
      id: 'a',
      results: [
        { code: 'M54.50', title: 'Low back pain, unspecified' },
        { code: 'M54.59', title: 'Other low back pain' },
      ],
    });
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['a', false],
      [null, true],
      [7, true],
      ['b', false],
    ]);
    expect(answers[3].results[0].code).toBe('G56.02');
  });

  it.each([
    [['find'], /^Ask for search, check or --ndjson/],
    [['check'], /^Name the codes to check/],
    [['search', 'LBP', '--limit', '0'], /^Give --limit a whole number/],
  ])('%j is answered with one sentence', (args, sentence) => {
    const { status, stderr } = run(args);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(sentence);
  });
});
