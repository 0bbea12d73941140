import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WayOut } from './ways-out.ts';

/** What the extension may do to the outside, as a person reviewed it: docs/security/surface.json. */
export interface Surface {
  permissions: { name: string; in: string[]; why: string }[];
  sites: { atInstall: string[]; onRequest: string[]; why: string };
  contentSecurityPolicy: string;
  /** Keys that a manifest may have, and why. */
  manifest: Record<string, string>;
  waysOut: AllowedWay[];
  /** Hosts that may be named; `*.gov` stands for every host below it. */
  addresses: { host: string; why: string }[];
  dependencies: { name: string; version: string; licence: string; why: string }[];
  installScripts: { name: string; why: string }[];
}

export interface AllowedWay {
  way: string;
  /** A file of the build; `*` stands for anything. */
  file: string;
  /** The code around it; `…` stands for a few characters that differ from build to build. */
  code: string;
  /** How often it stands in one build; without it the code itself shows that it is harmless. */
  times?: number;
  why: string;
}

export type Manifest = Record<string, unknown> & {
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
};

export interface Lock {
  packages: Record<
    string,
    { version?: string; license?: string; dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean }
  >;
}

const home = resolve(import.meta.dirname, '..');
const place = 'docs/security/surface.json';

export const readSurface = (): Surface => JSON.parse(readFileSync(resolve(home, place), 'utf8'));

const todo = `Take it out again, or have it reviewed and list it with the reason in ${place}.`;

/** What a manifest has that was not reviewed, each as one sentence that says what to do. */
export function beyondManifest(surface: Surface, browser: string, manifest: Manifest): string[] {
  const allowed = surface.permissions.filter((each) => each.in.includes(browser)).map(({ name }) => name);
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  return [
    ...Object.keys(manifest)
      .filter((key) => !(key in surface.manifest) && key !== 'host_permissions')
      .map((key) => `The ${browser} manifest has gained “${key}”. ${todo}`),
    ...beyond(manifest.permissions, allowed).map(
      (name) => `The ${browser} manifest asks for the permission “${name}”. ${todo}`,
    ),
    ...beyond(manifest.host_permissions, surface.sites.atInstall).map(
      (site) => `The ${browser} build may read ${site} from the start. ${todo}`,
    ),
    ...beyond(manifest.optional_host_permissions, surface.sites.onRequest).map(
      (site) => `The ${browser} build may ask for ${site}. ${todo}`,
    ),
    ...(policy === surface.contentSecurityPolicy
      ? []
      : [`The ${browser} build has another content security policy: ${policy || 'none'}. ${todo}`]),
  ];
}

/** What the code of a build uses that was not reviewed, or what was reviewed and is no longer there. */
export function beyondCode(surface: Surface, browser: string, ways: WayOut[]): string[] {
  const used = new Map(surface.waysOut.map((allowed) => [allowed, 0]));
  const found = ways.flatMap((out) => {
    if (/^\w+:\/\//.test(out.way)) return isNamed(surface, out.way) ? [] : [sentence(browser, out)];
    const allowed = surface.waysOut.find((each) => isMeant(each, out) && (used.get(each) ?? 0) < (each.times ?? 1e9));
    if (!allowed) return [sentence(browser, out)];
    used.set(allowed, (used.get(allowed) ?? 0) + 1);
    return [];
  });
  const unused = surface.waysOut.filter((each) => (used.get(each) ?? 0) < (each.times ?? 1));
  return [
    ...found,
    ...unused.map(
      ({ way, code, times = 1 }) =>
        `“${way}” (${code}) stands in the ${browser} build ${times > 1 ? `fewer than ${times} times` : 'no longer'}. Correct its line in ${place}.`,
    ),
  ];
}

/** What is installed that was not reviewed. */
export function beyondLock(surface: Surface, { packages }: Lock): string[] {
  const installed = Object.entries(packages).flatMap(([path, each]) =>
    path === '' ? [] : [{ ...each, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }],
  );
  const scripts = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  const shipped = installed
    .filter(({ dev, devOptional }) => !dev && !devOptional)
    .map(({ name, version, license }) => `${name} ${version} (${license})`);
  const reviewed = surface.dependencies.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  return [
    ...beyond(
      scripts,
      surface.installScripts.map(({ name }) => name),
    ).map((name) => `${name} runs a script when it is installed. ${todo}`),
    ...beyond(shipped, reviewed).map((name) => `${name} is shipped with the extension. ${todo}`),
    ...beyond(reviewed, shipped).map((name) => `${name} is no longer shipped. Correct its line in ${place}.`),
  ];
}

const beyond = (found: string[] = [], allowed: string[]): string[] => found.filter((each) => !allowed.includes(each));

const isNamed = ({ addresses }: Surface, address: string): boolean => {
  const host = /^\w+:\/\/([^/?#:]*)/.exec(address)?.[1]?.toLowerCase() ?? '';
  return addresses.some((each) =>
    each.host.startsWith('*.') ? host.endsWith(each.host.slice(1)) : host === each.host || host === `${each.host}.`,
  );
};

const isMeant = (allowed: AllowedWay, { way, file, code }: WayOut): boolean =>
  allowed.way === way && pattern(allowed.file, '*').test(file) && pattern(allowed.code, '…').test(code);

const pattern = (text: string, wildcard: string): RegExp => {
  const pieces = text.split(wildcard).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return wildcard === '*' ? new RegExp(`^${pieces.join('.*')}$`) : new RegExp(pieces.join('.{0,60}?'));
};

const sentence = (browser: string, { way, file, code }: WayOut): string =>
  `The ${browser} build has gained “${way}” in ${file} (${code.trim()}). ${todo}`;
