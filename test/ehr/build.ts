import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cacheFolder, patience, run } from './fetch.ts';

const manifests = ['package.json', 'package-lock.json'];

/** Installs what the lockfile in a folder names, once, in the cache. Returns where; throws one sentence. */
export async function installPackages(source: string): Promise<string> {
  const name = basename(source);
  const workshop = join(cacheFolder, name);
  await mkdir(workshop, { recursive: true });
  await once(join(workshop, 'installed'), await digest(source, manifests), async () => {
    for (const file of manifests) await cp(join(source, file), join(workshop, file));
    const complaint = `Could not install ${name} for the tests from the npm registry; check the network and run again.`;
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...patience], workshop, complaint);
  });
  return workshop;
}

/**
 * Installs what an application of ours needs, from the lockfile beside it, and builds its `app` folder with Vite in the
 * cache. Does nothing that was done before for the same files. Returns the folder to serve; throws one sentence.
 */
export async function buildApplication(source: string): Promise<string> {
  const workshop = await installPackages(source);
  const files = (await readdir(join(source, 'app'))).map((file) => join('app', file));
  await once(join(workshop, 'built'), await digest(source, [...manifests, ...files]), async () => {
    await cp(join(source, 'app'), join(workshop, 'app'), { recursive: true });
    const vite = join(workshop, 'node_modules/vite/bin/vite.js');
    await run(
      process.execPath,
      [vite, 'build'],
      join(workshop, 'app'),
      `Could not build the test application ${basename(source)}.`,
    );
  });
  return join(workshop, 'app/dist');
}

/** Does the work unless the mark says that it was done for the same input; the mark is left last. */
export async function once(mark: string, input: string, work: () => Promise<void>): Promise<void> {
  if ((await readFile(mark, 'utf8').catch(() => '')) === input) return;
  await work();
  await writeFile(mark, input);
}

/** Of the contents of those files in a folder. */
export async function digest(folder: string, files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}
