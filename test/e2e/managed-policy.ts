import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loopbackBuild } from '../../scripts/launch.ts';
import { maySetPolicies, policyFolder } from '../policy-folder.ts';

if (!maySetPolicies) console.info(`${policyFolder} cannot be written: no policy is tried in Chromium in this run.`);

export interface Managed {
  /** The folder of the extension that the policy is for. */
  extension: string;
  remove(): void;
}

/** Puts a policy in place for a copy of the extension, which has an id of its own. */
export function managedBy(policy: unknown): Managed {
  const extension = mkdtempSync(join(tmpdir(), 'massage-referral-policy-'));
  cpSync(loopbackBuild, extension, { recursive: true });
  const file = join(policyFolder, `${basename(extension)}.json`);
  mkdirSync(policyFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } }));
  return {
    extension,
    remove: () => {
      for (const each of [file, extension]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** Chrome's name for an unpacked extension: the folder's path, hashed and written with the letters a to p. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
