import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loopbackBuild } from './launch.ts';

const home = resolve(import.meta.dirname, '..');
const sources = ['entrypoints', 'components', 'lib', 'modules', 'public', 'wxt.config.ts'];

/** Firefox's twin of the build that may read pages of this machine. */
export const firefoxBuild = join(home, '.output/firefox-mv3-loopback');

/** Firefox's build as it is published. */
export const publishedFirefox = join(home, '.output/firefox-mv3');

/** Builds the extension, by default for pages of this machine, when that was never done or a source has changed since. */
export function ensureBuild(build = loopbackBuild): void {
  const manifest = join(build, 'manifest.json');
  if (existsSync(manifest) && sources.every((source) => newest(join(home, source)) < statSync(manifest).mtimeMs))
    return;
  const { status, stdout, stderr } = spawnSync(
    'wxt',
    [
      'build',
      '--mode',
      build === publishedFirefox ? 'production' : 'loopback',
      '--browser',
      build === loopbackBuild ? 'chrome' : 'firefox',
    ],
    {
      cwd: home,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, entry) => Math.max(latest, newest(join(path, entry))), 0);
}
