/** Measures one engine in a process of its own: `bench-engine.ts NAME INDEX [--load]`. One line of JSON. */
import { readFileSync } from 'node:fs';
import { unseenSearches } from '../test/codes/cases/unseen-searches.ts';
import { engines, type Shipped } from './bench-engines.ts';

/** Keystrokes are timed on every beginning of every n-th phrase. */
const everyNth = 10;

/** … and of every third phrase that a slow engine is tried on. */
const slowNth = 3;

const [name, indexFile = '', only] = process.argv.slice(2);
const engine = engines.find((each) => each.name === name);
if (!engine) throw new Error(`There is no engine ${name}.`);
const { oneIn } = engine;

const read = (file: string) => readFileSync(new URL(`../public/${file}`, import.meta.url), 'utf8');

const heapUsed = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().external;
};

const before = heapUsed();
const started = performance.now();
const usedBefore = process.cpuUsage();
const shipped: Shipped = {
  table: read('icd10cm.txt'),
  notes: read('icd10cm-notes.txt'),
  index: new Uint8Array(readFileSync(indexFile)),
};
const search = engine.load(shipped);
const loadMs = performance.now() - started;
const { user, system } = process.cpuUsage(usedBefore);
const load = { loadMs: Math.round(loadMs), loadCpuMs: Math.round((user + system) / 1000) };
console.log(JSON.stringify(only === '--load' ? load : { ...load, ...searched() }));

function searched() {
  const heapMb = (heapUsed() - before) / 1e6;
  const billable = new Set(shipped.table.split('\n').flatMap((line) => /^(\S+) /.exec(line)?.[1] ?? []));
  const phrases = unseenSearches.filter((_, at) => at % oneIn === 0);
  const answered = phrases.map(([query, right]) => ({ right: right.split(' '), ...timed(query) }));
  const placed = answered.map(({ codes, right }) => placeOf(codes, right, billable));
  const typed = oneIn <= everyNth ? keystrokes(phrases.map(([query]) => query)).map(timed) : answered;
  const times = typed.map(({ ms }) => ms).sort((a, b) => a - b);
  const share = (places: number) => rounded((100 * placed.filter((place) => place < places).length) / phrases.length);
  return {
    p50Ms: rounded(times[Math.floor(times.length * 0.5)] ?? 0),
    p99Ms: rounded(times[Math.floor(times.length * 0.99)] ?? 0),
    heapMb: rounded(heapMb),
    rightAt1: share(1),
    rightAt3: share(3),
    phrases: phrases.length,
    keystrokes: typed.length,
  };
}

/** The place of the first right code among the billable ones. */
function placeOf(codes: string[], right: string[], billable: Set<string>): number {
  const isRight = (code: string) =>
    right.some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : one === code));
  const place = codes.filter((code) => billable.has(code)).findIndex(isRight);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** What search sees while someone types. */
function keystrokes(phrases: string[]): string[] {
  return phrases
    .filter((_, at) => at % (oneIn === 1 ? everyNth : slowNth) === 0)
    .flatMap((query) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)));
}

/** The best of three, because other programs use this machine too; a slow engine is asked once. */
function timed(query: string): { codes: string[]; ms: number } {
  let codes: string[] = [];
  let ms = Number.POSITIVE_INFINITY;
  for (let run = 0; run < (oneIn === 1 ? 3 : 1); run += 1) {
    const from = performance.now();
    codes = search(query);
    ms = Math.min(ms, performance.now() - from);
  }
  return { codes, ms };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
