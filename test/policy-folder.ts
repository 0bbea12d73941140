import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where Chromium on Linux looks for what an administrator has set. */
export const policyFolder = '/etc/chromium/policies/managed';

/** Only an administrator may write there. */
export const maySetPolicies = process.platform === 'linux' && isWritable(policyFolder);

function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
