/**
 * Writes docs/security/sbom.cdx.json: every package of the lock file, shipped or for building, as CycloneDX; and the
 * sentence of licences.md that counts their licences.
 */
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
export const licencesFile = resolve(home, 'docs/security/licences.md');

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

type Licence = { license?: { id: string }; expression?: string };

/** "The 607 packages in sbom.cdx.json … are under: MIT (442), …", most common first. */
export function licencesSentence(sbom: string): string {
  const { components }: { components: { licenses: Licence[] }[] } = JSON.parse(sbom);
  const named = components.map(({ licenses: [first] }) => first?.license?.id ?? first?.expression ?? 'none stated');
  const counted = [...Map.groupBy(named, (licence) => licence)].sort(([, one], [, other]) => other.length - one.length);
  const list = counted.map(([licence, all]) => `${licence} (${all.length})`).join(', ');
  return `The ${components.length} packages in [sbom.cdx.json](sbom.cdx.json), shipped or for building, are under: ${list}.`;
}

/** The page with the sentence of today in the place of the former one. */
const withSentence = (page: string, sentence: string): string => page.replace(/^The \d+ packages in .*$/m, sentence);

if (import.meta.main) {
  const sbom = sbomOf(readFileSync(resolve(home, 'package-lock.json'), 'utf8'));
  writeFileSync(sbomFile, sbom);
  writeFileSync(licencesFile, withSentence(readFileSync(licencesFile, 'utf8'), licencesSentence(sbom)));
}
