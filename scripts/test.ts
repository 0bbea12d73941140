/** Everything a change must pass, in the order in which it fails fastest. Ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-browser.ts';
import { hostileFigures } from './hostile-figures.ts';

interface Count {
  passed: number;
  failed: number;
  /** Tests that need something this machine has not, and said so. */
  skipped: number;
}

/** Named once more at the end, where they are looked for. */
const failures: string[] = [];

const reports = mkdtempSync(join(tmpdir(), 'massage-referral-test-'));

/** A step that passes or fails as a whole counts as one. */
const step = (name: string, command: string[]) => (): Count => {
  const ok = run(name, command);
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
};

/** Vitest's own counts; a run that ends without a report, or with an error outside of any test, is a failure. */
const vitest = (project: string) => (): Count => {
  const file = join(reports, `${project}.json`);
  const ok = run(`vitest ${project}`, [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numPendingTests: skipped, numTotalTests, testResults } = readReport(file);
  for (const { assertionResults } of testResults)
    for (const { status, fullName } of assertionResults) if (status === 'failed') failures.push(fullName);
  const failed = numTotalTests - passed - skipped;
  return { passed, failed: ok ? failed : Math.max(failed, 1), skipped };
};

interface Report {
  numPassedTests: number;
  numPendingTests: number;
  numTotalTests: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

const readReport = (file: string): Report => JSON.parse(readFileSync(file, 'utf8'));

function run(name: string, [command = '', ...args]: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failures.push(name);
  return status === 0;
}

/** Counted from what the tests above reported: a case that no test ran for is not survived. */
const hostileCases = (): Count => {
  const { lines, ok } = hostileFigures(reports);
  console.log(`\n${lines.join('\n')}`);
  if (!ok) failures.push('hostile cases');
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
};

const steps = [
  step('lint and format', ['biome', 'check', '--error-on-warnings']),
  step('types', ['tsc', '--noEmit']),
  step('dead code', ['knip']),
  vitest('unit'),
  step('build', ['npm', 'run', '--silent', 'build']),
  step('sizes', ['node', 'scripts/sizes.ts']),
  step('ways out of the browser', ['node', 'scripts/scan-bundle.ts']),
  step('Firefox package', ['node', 'scripts/lint-firefox.ts']),
  step('Firefox package and sources', ['wxt', 'zip', '--browser', 'firefox']),
  step('Firefox package from its sources', ['node', 'scripts/rebuild-sources.ts']),
  step('build for the browser tests', ['wxt', 'build', '--mode', 'loopback']),
  vitest('browser'),
  hostileCases,
];

findChromium();
const counts = steps.map((each) => each());
rmSync(reports, { recursive: true, force: true });
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
for (const name of failures) console.error(`failed: ${name}`);
const left = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${left}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
