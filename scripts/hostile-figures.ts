import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HostileCase, hostileCases } from '../test/hostile/cases.ts';

interface VitestReport {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

interface Tested {
  file: string;
  name: string;
  passed: boolean;
}

/** What the reports in this folder say of the hostile cases: one line, and one more for each that was not survived. */
export function hostileFigures(folder: string, cases = hostileCases): { lines: string[]; ok: boolean } {
  const tested = ['unit.json', 'browser.json'].flatMap((report) => testedIn(join(folder, report)));
  const lost = cases.flatMap((each, at) => whyNot(each.tests, tested).map((why) => `${at + 1} ${each.name}: ${why}`));
  const twice = cases.filter(({ firefox }) => firefox);
  const lostInFirefox = twice.flatMap(({ name, firefox = [] }) =>
    whyNot(firefox, tested).map((why) => `${name}, in Firefox: ${why}`),
  );
  const survived = cases.filter(({ tests }) => whyNot(tests, tested).length === 0).length;
  const survivedTwice = twice.filter(({ firefox = [] }) => whyNot(firefox, tested).length === 0).length;
  return {
    lines: [
      `hostile cases: ${cases.length} tried, ${survived} survived; in Firefox too: ${twice.length} tried, ${survivedTwice} survived`,
      ...lost,
      ...lostInFirefox,
    ],
    ok: lost.length + lostInFirefox.length === 0,
  };
}

/** A case that no test reported on is not survived. */
const whyNot = (wanted: HostileCase['tests'], tested: Tested[]): string[] =>
  wanted.flatMap(([file, words]) => {
    const found = tested.filter((test) => test.file.endsWith(`/test/${file}`) && test.name.includes(words));
    if (found.length === 0) return [`no test “${words}” ran in test/${file}`];
    return found.filter(({ passed }) => !passed).map(({ name }) => `failed “${name}”`);
  });

function testedIn(report: string): Tested[] {
  if (!existsSync(report)) return [];
  const { testResults }: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: file.replaceAll('\\', '/'),
      name: fullName,
      passed: status === 'passed',
    })),
  );
}
