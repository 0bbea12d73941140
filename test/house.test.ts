import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleFile } from '../scripts/new-rule.ts';

const house = resolve(import.meta.dirname, '..');

const filesIn = (room: string): string[] =>
  (readdirSync(join(house, room), { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(house, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const read = (file: string) => readFileSync(join(house, file), 'utf8');
/** One sentence, and not the file that lacks the words. */
const expectIn = (file: string, words: string, lacking: string) =>
  expect(read(file).includes(words), lacking).toBe(true);
const isSource = (file: string) => /\.(ts|tsx|css)$/.test(file);
const lines = (file: string) => read(file).split('\n').length;

const rooms = ['entrypoints', 'components', 'lib'];
const sources = rooms.flatMap(filesIn).filter(isSource);
const rules = filesIn('lib/rules')
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'index' && read(`lib/rules/${name}.ts`).includes('defineRule'));

const defaults = (room: string) => filesIn(room).filter((file) => /^export default /m.test(read(file)));
const payers = defaults('lib/payers').map((file) => basename(file, '.ts'));
const adapters = defaults('lib/ehr').map((file) => basename(file, '.ts'));

const imported = /^(?:import|export) (?!type )(?:[^'";]* from )?'(\.[^']+)';$/gm;

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(imported)].map(([, path = '']) => posix.join(posix.dirname(file), path));

/** A file and all that is loaded with it; what is imported for its type or later on is not. */
function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file) || !existsSync(join(house, file))) return loaded;
  loaded.add(file);
  for (const each of importsOf(file)) loadedWith(each, loaded);
  return loaded;
}

/** Lists of facts, a case a line: their length is how much is known, not how much there is to understand. */
const isDataTable = (file: string) => /^\s*\/\*\* Data: /m.test(read(file));

describe('the house', () => {
  it.each(sources)('%s is short enough to say one thing', (file) => {
    if (isDataTable(file)) return;
    expect(lines(file), `Split ${file} by meaning: a file has at most 250 lines`).toBeLessThanOrEqual(250);
  });

  it.each(sources)('%s has a name that says what it is', (file) => {
    const vague = /(^|[-/.])(utils?|helpers?|types|managers?|services?(?!-request)|handlers?|misc|common)([-/.]|$)/i;
    expect(vague.test(file), `Name ${file} after the field's own word for what it does`).toBe(false);
  });

  it('has a median source file of at most 60 lines of code', () => {
    const lengths = sources
      .filter((file) => !isDataTable(file) && !file.endsWith('.css'))
      .map(lines)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('has at most six runtime dependencies', () => {
    expect(Object.keys(JSON.parse(read('package.json')).dependencies).length).toBeLessThanOrEqual(6);
  });

  it('has no room inside entry points for clinical words', () => {
    const clinical = /medically necessary|ICD-10|massage therapy|contraindication/i;
    for (const file of filesIn('entrypoints').filter(isSource)) {
      expect(clinical.test(read(file)), `Move the clinical words of ${file} to lib/ or components/words.ts`).toBe(
        false,
      );
    }
  });

  it('names the browser in lib/browser and entrypoints only', () => {
    for (const file of [...filesIn('lib'), ...filesIn('components')].filter(isSource)) {
      if (file.startsWith('lib/browser/')) continue;
      expect(
        /webextension-polyfill|from 'wxt/.test(read(file)),
        `Pass what ${file} wants of the browser as an argument`,
      ).toBe(false);
    }
  });

  it('measures texts and lists in lib/schema.ts only', () => {
    const measuring = sources.filter(
      (file) => file !== 'lib/schema.ts' && /\bz\.(min|max)Length\b|\bz\.length\b/.test(read(file)),
    );
    const why = 'what Zod measures by itself throws where a length is no number';
    expect(measuring, `Use atMost and atLeast of lib/schema.ts in ${measuring.join(', ')}: ${why}`).toEqual([]);
  });

  it('finds its rules', () => expect(rules.length).toBeGreaterThanOrEqual(12));

  it.each(rules)('rule %s says in Spanish what it says in English', (name) => {
    const said = (language: string) => read(`lib/rules/${name}.ts`).split(new RegExp(`\\b${language}: `)).length;
    expect(said('es'), `Put the Spanish of ${name} beside its English: { en: '…', es: '…' }`).toBe(said('en'));
  });

  it.each(rules)('rule %s says something of its own', (name) => {
    const template = ruleFile('', 'units');
    const written = [...read(`lib/rules/${name}.ts`).matchAll(/(?:en|es|label): '([^']+)'/g)].map(([, words]) => words);
    const left = written.filter((words) => words && template.includes(`'${words}'`));
    expect(left, `Replace the sentences that npm run new:rule wrote into ${name}`).toEqual([]);
  });

  it.each(rules)('rule %s carries its file name, a test, a line in the list and a line in the docs', (name) => {
    expectIn(`lib/rules/${name}.ts`, `id: '${name}'`, `Give ${name} its file name as id`);
    const tested = filesIn('test/rules').some((file) => read(file).includes(name));
    expect(tested, `Add a table test for ${name} under test/rules`).toBe(true);
    expectIn('lib/rules/index.ts', `./${name}.ts`, `List ${name} in lib/rules/index.ts`);
    expectIn('docs/rules.md', name, `Run npm run docs: ${name} has no line in docs/rules.md`);
  });

  it('finds its payers and adapters', () => {
    expect(payers.length).toBeGreaterThanOrEqual(30);
    expect(adapters.length).toBeGreaterThanOrEqual(6);
  });

  it.each(payers)('payer %s carries its file name, a line in each list and a line in the docs', (name) => {
    expectIn(`lib/payers/${name}.ts`, `id: '${name}'`, `Give ${name} its file name as id`);
    expectIn('lib/payers/index.ts', `'./${name}.ts'`, `List ${name} in lib/payers/index.ts`);
    expectIn('lib/payers/ids.ts', `  '${name}',`, `List '${name}' in lib/payers/ids.ts`);
    expectIn('docs/payers.md', `## ${name}\n`, `Run npm run docs: ${name} has no line in docs/payers.md`);
  });

  it.each(adapters)('adapter %s carries its file name, a line in the list and a line in its test', (name) => {
    expectIn(`lib/ehr/${name}.ts`, `id: '${name}'`, `Give ${name} its file name as id`);
    expectIn('lib/ehr/index.ts', `'./${name}.ts'`, `List ${name} in lib/ehr/index.ts`);
    const product = /product: '(.*)'/.exec(read(`lib/ehr/${name}.ts`))?.[1];
    const tests = 'test/ehr-adapters/adapters.test.ts';
    expectIn(tests, `'${product}'`, `Add a form of ${product} to ${tests}`);
  });

  it('keeps the payers out of the start of the worker', () => {
    const loaded = [...loadedWith('entrypoints/background/index.ts')];
    expect(loaded).toContain('lib/policy.ts');
    const asking = loaded.filter((file) => importsOf(file).includes('lib/payers/index.ts'));
    const why = 'the worker loads it at every start, and its size is budgeted';
    expect(asking, `Import lib/payers/ids.ts, not lib/payers/index.ts, in ${asking.join(', ')}: ${why}`).toEqual([]);
  });
});

describe('what may never be there', () => {
  const waysOut: [string, RegExp][] = [
    ['a network request', /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image)\b/],
    ['text evaluated as code', /\beval\((?!\?:)|new Function\b/],
    ['text parsed as HTML', /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/],
    ['a log', /\bconsole\./],
    ['a silenced check', /@ts-(ignore|expect-error|nocheck)|biome-ignore|\bas any\b/],
  ];
  it.each(waysOut)('%s in the source', (_, pattern) => {
    expect(sources.filter((file) => pattern.test(read(file)))).toEqual([]);
  });

  it('a fetch of anything but the code table of our own package', () => {
    const fetching = sources.filter((file) => /\bfetch\(/.test(read(file)));
    expect(fetching).toEqual(['lib/browser/code-table.ts']);
  });

  it('a test that is switched off, alone or empty', () => {
    const off = /\b(it|test|describe)\.(only|skip|todo)\b|expect\((true|1)\)\.toBe/;
    const tests = filesIn('test').filter((file) => /\.test\.tsx?$/.test(file) && file !== 'test/house.test.ts');
    expect(tests.filter((file) => off.test(read(file)))).toEqual([]);
  });
});
