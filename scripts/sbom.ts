/** Writes docs/security/sbom.cdx.json: every package of the lock file, shipped or for building, as CycloneDX. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Locked {
  name?: string;
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

const home = resolve(import.meta.dirname, '..');

export const sbomFile = resolve(home, 'docs/security/sbom.cdx.json');

/** The same lock file always gives the same text: no date and no serial number, so that a test can compare. */
export function sbomOf(lockText: string): string {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(lockText);
  const components = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => component(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), locked));
  const unique = [...new Map(components.map((each) => [each['bom-ref'], each])).values()];
  const { name = '', version = '', license = '' } = packages[''] ?? {};
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version, licenses: licencesOf(license) } },
    components: unique.sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1)),
  };
  return `${JSON.stringify(bom, null, 1)}\n`;
}

function component(name: string, { version, license = '', integrity = '', dev, devOptional, optional }: Locked) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm, digest] = integrity.split('-');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    // What is excluded was used to build or test, and is not in the package that people install.
    scope: dev || devOptional ? 'excluded' : optional ? 'optional' : 'required',
    licenses: licencesOf(license),
    ...(algorithm === 'sha512' && digest
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
  };
}

const licencesOf = (licence: string): object[] => {
  if (licence === '') return [];
  return /[ (]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
};

if (import.meta.main) writeFileSync(sbomFile, sbomOf(readFileSync(resolve(home, 'package-lock.json'), 'utf8')));
