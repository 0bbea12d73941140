import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Pinned, pins, unpackedOnly } from './pins.ts';

/** Everything fetched or built for the product fixtures; ignored by git. */
export const cacheFolder = join(import.meta.dirname, '../../.cache/ehr');

/** npm's own patience is over a minute; a test run should say sooner that there is no network. */
export const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=2000'];

/**
 * Fetches the pinned tarballs that are not in the cache yet, checks each against its sha512 and unpacks it.
 * Returns the folder of each one. Throws one sentence when the registry is out of reach or a checksum differs.
 */
export async function fetchProducts<Spec extends Pinned>(specs: readonly Spec[]): Promise<Record<Spec, string>> {
  const absent = specs.filter((spec) => !existsSync(folderOf(spec)));
  if (absent.length > 0) await download(absent);
  return Object.fromEntries(specs.map((spec) => [spec, folderOf(spec)])) as Record<Spec, string>;
}

/** Runs a command quietly; on failure throws `complaint`, with the last lines the command printed as its cause. */
export async function run(
  command: string,
  args: string[],
  cwd: string,
  complaint: string,
  env = process.env,
): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve) => {
    // npm is a .cmd file on Windows, which only a shell starts.
    const child = spawn(command, args, { cwd, env, shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(complaint, { cause: output.join('').trim().split('\n').slice(-6).join('\n') });
}

async function download(specs: readonly Pinned[]): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  // Unpacked beside its final place and renamed, so that a broken download never looks like a finished one.
  const landing = await mkdtemp(join(cacheFolder, 'landing-'));
  try {
    const complaint = `Could not fetch ${named(specs)} from the npm registry; check the network and run again.`;
    await run('npm', ['pack', '--silent', ...patience, ...specs], landing, complaint);
    for (const spec of specs) await unpack(spec, landing);
  } finally {
    await rm(landing, { recursive: true, force: true });
  }
}

async function unpack(spec: Pinned, landing: string): Promise<void> {
  const tarball = await findTarball(spec, landing);
  const integrity = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`;
  if (integrity !== pins[spec])
    throw new Error(`The tarball of ${spec} differs from the checksum in test/ehr/pins.ts.`);
  const target = join(landing, flatName(spec));
  await mkdir(target);
  const complaint = `Could not unpack ${spec}; the tar command is needed.`;
  const flags = ['-xzf', tarball, '-C', target, '--strip-components=1', '--exclude=*.map'];
  await run('tar', [...flags, ...(unpackedOnly[spec] ?? [])], landing, complaint);
  if (!existsSync(folderOf(spec))) await rename(target, folderOf(spec));
}

async function findTarball(spec: Pinned, landing: string): Promise<string> {
  const name = `${flatName(spec)}.tgz`;
  if ((await readdir(landing)).includes(name)) return join(landing, name);
  throw new Error(`npm did not deliver ${name}.`);
}

function named([first, ...more]: readonly Pinned[]): string {
  return more.length > 0 ? `${first} and ${more.length} more` : `${first}`;
}

/** npm names the tarball of @scope/name@1.2.3 scope-name-1.2.3.tgz. */
function flatName(spec: Pinned): string {
  return spec.replace(/^@/, '').replace('/', '-').replace('@', '-');
}

function folderOf(spec: Pinned): string {
  return join(cacheFolder, flatName(spec));
}
