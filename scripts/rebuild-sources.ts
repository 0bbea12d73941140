/**
 * Builds Firefox's package once more from the sources zip alone, in an empty folder, as Mozilla's reviewers do, and
 * compares it byte for byte with the package. After `npm run zip`; `--install` runs `npm ci` there, otherwise the packages
 * installed here are used.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzip } from './unzip.ts';

const home = resolve(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const { values } = parseArgs({ options: { install: { type: 'boolean', default: false } } });

const read = (kind: string) => unzip(readFileSync(join(home, '.output', `${name}-${version}-${kind}.zip`)));

const folder = mkdtempSync(join(tmpdir(), 'massage-referral-sources-'));
try {
  const sources = read('sources');
  for (const [path, content] of sources) write(join(folder, path), content);
  if (values.install) run('npm', ['ci', '--no-audit', '--no-fund']);
  else symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'), 'junction');
  run('npx', ['wxt', 'build', '--browser', 'firefox']);
  const problems = differences(read('firefox'), join(folder, '.output/firefox-mv3'));
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${sources.size} source files give the same package, byte for byte`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function run(command: string, args: string[]): void {
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

function differences(packed: Map<string, Buffer>, built: string): string[] {
  const again = (readdirSync(built, { recursive: true }) as string[])
    .filter((path) => statSync(join(built, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return [
    ...again.filter((path) => !packed.has(path)).map((path) => `${path} is built, and not in the package`),
    ...Array.from(packed).flatMap(([path, content]) => {
      if (!again.includes(path)) return [`${path} is in the package, and not built`];
      return readFileSync(join(built, path)).equals(content) ? [] : [`${path} differs`];
    }),
  ];
}
