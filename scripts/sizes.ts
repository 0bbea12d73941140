/** Fails when a part of a published build has grown past its budget. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = resolve(import.meta.dirname, '../.output');
const builds = ['chrome-mv3', 'firefox-mv3'];

/** Kilobytes after gzip. A page that runs in an EHR must stay small; the panel is opened once a day. */
const budgets: { part: string; files: RegExp; kB: number }[] = [
  { part: 'content script, every frame', files: /^ehr\.js$/, kB: 4 },
  { part: 'the same with its reader', files: /^(?:ehr|reader)\.js$/, kB: 16 },
  { part: 'writing, on a click', files: /^hands\.js$/, kB: 9 },
  { part: 'worker, at every start', files: /^background\.js$/, kB: 40 },
  { part: 'judge, where there is a form', files: /^judge\.js$/, kB: 205 },
  { part: 'panel, popup and options', files: /^(?:chunks|assets)\/|\.html$/, kB: 220 },
  { part: 'whole package', files: /./, kB: 1800 },
];

const tooLarge = builds.flatMap((build) => budgets.filter((budget) => !fits(join(output, build), build, budget)));
process.exitCode = tooLarge.length === 0 ? 0 : 1;

function fits(folder: string, build: string, { part, files, kB }: (typeof budgets)[number]): boolean {
  const bytes = filesOf(folder)
    .filter((file) => files.test(file))
    .reduce((total, file) => total + gzipSync(readFileSync(join(folder, file))).length, 0);
  const ok = bytes > 0 && bytes <= kB * 1024;
  const size = `${(bytes / 1024).toFixed(1)} kB of ${kB} kB gzipped`;
  console.log(`${ok ? 'fits    ' : 'TOO BIG '} ${build.padEnd(12)} ${part.padEnd(32)} ${size}`);
  return ok;
}

function filesOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile());
}
