import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, patience, run } from '../fetch.ts';

const here = import.meta.dirname;
const workshop = join(cacheFolder, 'medplum');

/** Installs Medplum from its own lockfile and builds the small application around it, unless both are done already. */
export async function buildMedplum(): Promise<string> {
  await mkdir(workshop, { recursive: true });
  await once('installed', await digest(['package-lock.json']), async () => {
    for (const name of ['package.json', 'package-lock.json']) await cp(join(here, name), join(workshop, name));
    const complaint = 'Could not install Medplum for the tests from the npm registry; check the network and run again.';
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...patience], workshop, complaint);
  });
  const sources = (await readdir(join(here, 'app'))).map((name) => join('app', name));
  await once('built', await digest(['package-lock.json', ...sources]), async () => {
    await cp(join(here, 'app'), join(workshop, 'app'), { recursive: true });
    const vite = join(workshop, 'node_modules/vite/bin/vite.js');
    await run(
      process.execPath,
      [vite, 'build'],
      join(workshop, 'app'),
      'Could not build the Medplum test application.',
    );
  });
  return join(workshop, 'app/dist');
}

/** Does the work unless the mark says that it was done for the same input; the mark is left last. */
async function once(mark: string, input: string, work: () => Promise<void>): Promise<void> {
  const file = join(workshop, mark);
  if ((await readFile(file, 'utf8').catch(() => '')) === input) return;
  await work();
  await writeFile(file, input);
}

async function digest(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(here, file)));
  return hash.digest('hex');
}
