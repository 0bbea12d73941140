import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesFile, licencesSentence, sbomFile, sbomOf } from '../../scripts/sbom.ts';
import { readSurface } from '../../scripts/surface.ts';

const lock = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');
const kept = readFileSync(sbomFile, 'utf8');

describe('the list of software parts', () => {
  it('is that of the lock file', () =>
    expect(kept === sbomOf(lock), 'Run `npx node scripts/sbom.ts`: the lock file has changed').toBe(true));

  it('is counted by licence in licences.md', () =>
    expect(
      readFileSync(licencesFile, 'utf8').includes(`\n${licencesSentence(kept)}\n`),
      'Run `npx node scripts/sbom.ts`: licences.md does not count what the list holds',
    ).toBe(true));

  it('notices a change of the lock file', () => {
    const changed = JSON.parse(lock);
    changed.packages['node_modules/zod'].version = '9.9.9';
    expect(sbomOf(JSON.stringify(changed))).not.toBe(kept);
  });

  it('requires just what was reviewed', () => {
    const required = JSON.parse(kept).components.filter(({ scope }: { scope: string }) => scope === 'required');
    expect(required.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`).sort()).toEqual(
      readSurface()
        .dependencies.map(({ name, version }) => `${name} ${version}`)
        .sort(),
    );
  });

  it('names a licence and a digest for every part', () => {
    const parts: { name: string; licenses: unknown[]; hashes?: unknown[] }[] = JSON.parse(kept).components;
    expect(parts.length).toBeGreaterThan(500);
    expect(parts.filter(({ licenses, hashes }) => licenses.length === 0 || !hashes).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('carries no address of a registry', () => expect(kept).not.toMatch(/https?:/));
});
