/**
 * Code search side by side with four libraries: the same rows, the same queries, one process each so that memory is
 * told apart. `node --expose-gc scripts/bench-codes.ts` prints a table, then one line of JSON.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { searchPhrases } from '../test/codes/search-phrases.ts';
import { type Engine, engines } from './bench-engines.ts';

interface Measured {
  engine: string;
  /** Reading the files and building whatever search needs. */
  loadMs: number;
  p50Ms: number;
  p99Ms: number;
  heapMb: number;
  rightAt1: number;
  rightAt3: number;
  queries: number;
}

/** Keystrokes are timed on every beginning of every n-th phrase. */
const everyNth = 20;

/** An engine that takes a second for a query is tried on one phrase in forty, typed in whole. */
const sampleOfSlow = 40;

const read = (name: string) => readFileSync(new URL(`../public/${name}`, import.meta.url), 'utf8');

const heapUsed = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
};

async function measure(engine: Engine): Promise<Measured> {
  const before = heapUsed();
  const started = performance.now();
  const search = await engine.load(read('icd10cm.txt'), read('icd10cm-notes.txt'));
  search('pain');
  const loadMs = performance.now() - started;
  const heapMb = (heapUsed() - before) / 1e6;
  const phrases = searchPhrases.filter((_, at) => !engine.slow || at % sampleOfSlow === 0);
  const placed = phrases.map(([query, right]) => placeOf(search(query), right.split('|')));
  const typed = engine.slow ? phrases.map(([query]) => query) : keystrokes(everyNth);
  const times = typed.map((query) => timeOf(() => search(query)));
  times.sort((a, b) => a - b);
  const share = (places: number) => (100 * placed.filter((place) => place < places).length) / phrases.length;
  return {
    engine: engine.name,
    loadMs: rounded(loadMs),
    p50Ms: rounded(times[Math.floor(times.length * 0.5)] ?? 0),
    p99Ms: rounded(times[Math.floor(times.length * 0.99)] ?? 0),
    heapMb: rounded(heapMb),
    rightAt1: rounded(share(1)),
    rightAt3: rounded(share(3)),
    queries: phrases.length,
  };
}

function placeOf(codes: string[], right: string[]): number {
  const place = codes.findIndex((code) => right.some((stem) => code.startsWith(stem)));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** Every beginning of every n-th phrase, as search sees it while someone types. */
const keystrokes = (nth: number) =>
  searchPhrases
    .filter((_, at) => at % nth === 0)
    .flatMap(([query]) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)));

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** One process for each engine: what one leaves in memory must not weigh on the next. */
function measureApart(name: string): Measured {
  const args = ['--expose-gc', import.meta.filename, '--engine', name];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

const [flag, only] = process.argv.slice(2);
if (flag === '--engine') {
  const engine = engines.find(({ name }) => name === only);
  if (!engine) throw new Error(`There is no engine ${only}.`);
  console.log(JSON.stringify(await measure(engine)));
} else {
  const rows = engines.map(({ name }) => measureApart(name));
  const packedMb =
    ['icd10cm.txt', 'icd10cm-notes.txt'].reduce((sum, name) => sum + gzipSync(read(name)).length, 0) / 1e6;
  console.table(rows);
  console.log(JSON.stringify({ bench: 'codes', packedMb: rounded(packedMb), rows }));
}
