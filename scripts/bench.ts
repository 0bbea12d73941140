/** Measures what the product promises: `npm run bench -- [codes] [language] [page] [--json]`, all parts when none is named. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCodes, type MeasuredCodes } from './bench-codes.ts';
import { benchLanguage } from './bench-language.ts';

interface Measured {
  json: unknown;
  print(): void;
}

const parts: Record<string, () => Measured> = {
  codes() {
    const json = benchCodes();
    return { json, print: () => printCodes(json) };
  },
  language() {
    const json = benchLanguage();
    return { json, print: () => console.table(json) };
  },
  page() {
    const script = join(import.meta.dirname, 'bench-page.ts');
    const json: Record<string, unknown[]> = JSON.parse(
      execFileSync(process.execPath, [script, '--json'], { encoding: 'utf8' }),
    );
    return { json, print: () => Object.values(json).forEach((rows) => void console.table(rows)) };
  },
};

function printCodes({ packedMb, engines }: MeasuredCodes): void {
  console.table(Object.fromEntries(engines.map(({ engine, ...measured }) => [engine, measured])));
  console.log(`All 98,403 rows, ${packedMb} MB in the zipped package.
Right codes: per cent of phrases that were written without sight of lib/codes, whose misses among them were mended since.
The libraries search code and title.
Loading: median of three processes. A keystroke: best of three; slow engines get fewer phrases, once each.`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part “${unknown}”; choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const json: Record<string, unknown> = {};
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const measured = measure();
  json[name] = measured.json;
  if (values.json) continue;
  console.log(`\n${name}`);
  measured.print();
}
if (values.json) console.log(JSON.stringify(json));
