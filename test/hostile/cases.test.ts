import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileFigures } from '../../scripts/hostile-figures.ts';
import { hostileCases } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'massage-referral-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (status: string) => ({
  testResults: [{ name: '/home/test/a.test.ts', assertionResults: [{ fullName: 'pages that lie', status }] }],
});

describe('the table of hostile cases', () => {
  it('has thirty, each with a test in a file that is there', () => {
    expect(hostileCases.length).toBe(30);
    const files = hostileCases.flatMap(({ tests, firefox = [] }) => [...tests, ...firefox]).map(([file]) => file);
    expect(files.filter((file) => !existsSync(resolve(import.meta.dirname, '..', file)))).toEqual([]);
  });

  it.each<[string, string, string, boolean]>([
    ['passed', 'lie', 'passed', true],
    ['failed', 'lie', 'failed', false],
    ['was skipped', 'lie', 'skipped', false],
    ['is not there', 'cheat', 'passed', false],
  ])('counts a case as survived only when its test %s', (_, words, status, ok) => {
    writeFileSync(join(folder, 'unit.json'), JSON.stringify(report(status)));
    const figures = hostileFigures(folder, [{ name: 'lies', tests: [['a.test.ts', words]] }]);
    expect(figures.ok).toBe(ok);
    expect(figures.lines[0]).toContain(`hostile cases: 1 tried, ${Number(ok)} survived`);
    expect(figures.lines.length).toBe(ok ? 1 : 2);
  });
});
