/**
 * Fails with one sentence for each thing that a build may do and that nobody has reviewed: a permission, a content
 * security policy, a way out of the browser. Without arguments it looks at the builds that are shipped.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beyondCode, beyondManifest, type Manifest, readSurface } from './surface.ts';
import { type WayOut, waysOutOfScript, waysOutOfText } from './ways-out.ts';

const output = resolve(import.meta.dirname, '../.output');
const builds = process.argv.length > 2 ? process.argv.slice(2) : ['chrome-mv3', 'firefox-mv3'];

const surface = readSurface();
const sentences = builds.flatMap((build) => {
  const folder = resolve(output, build);
  const browser = build.includes('firefox') ? 'firefox' : 'chrome';
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const ways = waysOutOf(folder);
  const found = [...beyondManifest(surface, browser, manifest), ...beyondCode(surface, browser, ways)];
  if (found.length === 0) console.log(`${build}: ${ways.length} places that could reach out, every one reviewed`);
  return found;
});
for (const each of sentences) console.error(each);
process.exitCode = sentences.length === 0 ? 0 : 1;

function waysOutOf(folder: string): WayOut[] {
  return (readdirSync(folder, { recursive: true }) as string[]).flatMap((name) => {
    const file = name.replaceAll('\\', '/');
    const read = () => readFileSync(join(folder, name), 'utf8');
    if (file.endsWith('.js')) return waysOutOfScript(file, read());
    return /\.(?:html|css)$/.test(file) ? waysOutOfText(file, read()) : [];
  });
}
