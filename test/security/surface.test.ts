import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beyondCode, beyondLock, beyondManifest, type Lock, readSurface } from '../../scripts/surface.ts';

const home = resolve(import.meta.dirname, '../..');
const surface = readSurface();
const lock: Lock = JSON.parse(readFileSync(resolve(home, 'package-lock.json'), 'utf8'));
const whatToDo =
  /Take it out again, or have it reviewed and list it with the reason in docs\/security\/surface\.json\.$/;

/** A manifest that is just what was reviewed. */
const manifest = {
  name: 'Assistant',
  permissions: surface.permissions.map(({ name }) => name),
  optional_host_permissions: surface.sites.onRequest,
  content_security_policy: { extension_pages: surface.contentSecurityPolicy },
};

describe('what was reviewed', () => {
  it('is all that the lock file installs', () => expect(beyondLock(surface, lock)).toEqual([]));

  it('gives a reason for every line', () => {
    const lines = [
      ...surface.permissions,
      ...surface.waysOut,
      ...surface.addresses,
      ...surface.dependencies,
      ...surface.installScripts,
    ];
    expect(lines.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it('names every permission that the permission table explains', () => {
    const table = readFileSync(resolve(home, 'docs/security/permissions.md'), 'utf8');
    expect(surface.permissions.filter(({ name }) => !table.includes(`| \`${name}\``))).toEqual([]);
  });
});

describe('a manifest', () => {
  it('as reviewed passes', () => expect(beyondManifest(surface, 'chrome', manifest)).toEqual([]));

  it.each<[string, object, string]>([
    ['a permission', { permissions: ['storage', 'tabs'] }, 'asks for the permission “tabs”'],
    ['a site from the start', { host_permissions: ['<all_urls>'] }, 'may read <all_urls> from the start'],
    ['more sites to ask for', { optional_host_permissions: ['file:///*'] }, 'may ask for file:///*'],
    ['pages of its own for the web', { web_accessible_resources: [] }, 'has gained “web_accessible_resources”'],
    ['a door for other extensions', { externally_connectable: {} }, 'has gained “externally_connectable”'],
    ['a content script everywhere', { content_scripts: [] }, 'has gained “content_scripts”'],
    ['a laxer policy', { content_security_policy: { extension_pages: "default-src 'self'" } }, 'another content'],
    ['no policy', { content_security_policy: undefined }, 'another content security policy: none'],
  ])('with %s does not', (_, gained, sentence) => {
    const sentences = beyondManifest(surface, 'chrome', { ...manifest, ...gained });
    expect(sentences).toEqual([expect.stringContaining(sentence)]);
    expect(sentences[0]).toMatch(whatToDo);
  });

  it('of Firefox has no side panel', () =>
    expect(beyondManifest(surface, 'firefox', manifest)).toEqual([expect.stringContaining('“sidePanel”')]));
});

describe('code', () => {
  const reviewed = { ...surface, waysOut: [{ way: 'fetch', file: 'chunks/*', code: 'get(…)', times: 1, why: '' }] };
  const fetching = { way: 'fetch', file: 'chunks/a-1.js', code: 'fetch(get(x))' };

  it('as reviewed passes', () => expect(beyondCode(reviewed, 'chrome', [fetching])).toEqual([]));

  it.each<[string, typeof fetching]>([
    ['once more', fetching],
    ['in another file', { ...fetching, file: 'background.js' }],
    ['of something else', { ...fetching, code: 'fetch(address)' }],
    ['in another way', { ...fetching, way: 'sendBeacon' }],
    ['to an address', { ...fetching, way: 'https://collect.example/v1' }],
    ['to an address that ends like a known one', { ...fetching, way: 'https://evilw3.org/' }],
    ['to an address with a known one as its user', { ...fetching, way: 'https://hl7.org@collect.example/' }],
  ])('that reaches out %s does not', (_, gained) => {
    const sentences = beyondCode(reviewed, 'chrome', [fetching, gained]);
    expect(sentences).toEqual([expect.stringMatching(whatToDo)]);
  });

  it('that no longer reaches out wants its line corrected', () =>
    expect(beyondCode(reviewed, 'chrome', [])).toEqual([
      expect.stringContaining('stands in the chrome build no longer'),
    ]));

  it('may name the addresses that were reviewed', () =>
    expect(
      beyondCode({ ...surface, waysOut: [] }, 'chrome', [
        { way: 'http://hl7.org/fhir/sid/us-npi', file: 'background.js', code: '' },
        { way: 'https://app.leg.wa.gov/wac', file: 'background.js', code: '' },
      ]),
    ).toEqual([]));
});

describe('a lock file', () => {
  const withPackage = (part: object): Lock => ({
    packages: { ...lock.packages, 'node_modules/a/node_modules/spy': { version: '1.0.0', license: 'MIT', ...part } },
  });

  it.each<[string, object, string]>([
    ['a script at installation', { dev: true, hasInstallScript: true }, 'spy runs a script when it is installed'],
    ['a package in the extension', {}, 'spy 1.0.0 (MIT) is shipped with the extension'],
  ])('with %s does not pass', (_, part, sentence) => {
    const sentences = beyondLock(surface, withPackage(part));
    expect(sentences).toEqual([expect.stringContaining(sentence)]);
    expect(sentences[0]).toMatch(whatToDo);
  });

  it('with another version of what is shipped does not pass', () => {
    const packages = { ...lock.packages, 'node_modules/zod': { version: '9.9.9', license: 'MIT' } };
    expect(beyondLock(surface, { packages })).toHaveLength(2);
  });
});
