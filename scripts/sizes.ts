/** Fails when a part of the Chrome build has grown past its budget. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const build = resolve(import.meta.dirname, '../.output/chrome-mv3');

/** Kilobytes after gzip. A page that runs in an EHR must stay small; the panel is opened once a day. */
const budgets: { part: string; files: RegExp; kB: number }[] = [
  { part: 'content script, every frame', files: /^ehr\.js$/, kB: 4 },
  { part: 'reader, where there are fields', files: /^reader\.js$/, kB: 25 },
  { part: 'writing, on a click', files: /^hands\.js$/, kB: 9 },
  { part: 'worker, at every start', files: /^background\.js$/, kB: 40 },
  { part: 'judge, where there is a form', files: /^judge\.js$/, kB: 195 },
  { part: 'panel, popup and options', files: /^(chunks|assets)\/|\.html$/, kB: 250 },
  { part: 'whole package', files: /./, kB: 3000 },
];

const files = (readdirSync(build, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(join(build, file)).isFile());

let tooLarge = 0;
for (const { part, files: wanted, kB } of budgets) {
  const bytes = files
    .filter((file) => wanted.test(file))
    .reduce((total, file) => total + gzipSync(readFileSync(join(build, file))).length, 0);
  const fits = bytes > 0 && bytes <= kB * 1024;
  tooLarge += Number(!fits);
  console.log(
    `${fits ? 'fits    ' : 'TOO BIG '} ${part.padEnd(32)} ${(bytes / 1024).toFixed(1)} kB of ${kB} kB gzipped`,
  );
}
process.exitCode = tooLarge === 0 ? 0 : 1;
