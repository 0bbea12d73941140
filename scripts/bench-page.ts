import type { Browser } from 'playwright-core';
import { type BenchCode, benchCodeFor } from './bench-code.ts';
import { type Beside, besideFathom } from './bench-fathom.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';
import { type Parts, partsOf } from './bench-parts.ts';
import { launch, load, median, round, Worlds } from './bench-tab.ts';
import { type Watching, watching } from './bench-watch.ts';

const RUNS = 9;
const NEW_PROCESSES = 3;

interface Row {
  page: string;
  elements: number;
  /** A bare walk over all elements of all frames and open roots in new script worlds: every ratio is to this. */
  walkMs: number;
  /** The first scan that a browser process ever does: nothing is compiled yet. */
  firstMs: number;
  /** A scan in new script worlds, as in every frame that a process opens later. */
  coldMs: number;
  coldRatio: number;
  /** The same for the page itself, without the frames in it. */
  topRatio: number;
  /** The same worlds again, as after a change of the form. */
  rescanMs: number;
  rescanRatio: number;
  /** Of the page itself. The shortest of all runs, because other work on the machine can only lengthen it. */
  longestSliceMs: number;
  fields: number;
  understood: number;
  keptMB: number;
}

/** The function's own text runs in the page. */
const expressionOf = (code: () => unknown): string => `(${code.toString()})()`;

/** Each open root is walked as the scan goes through it; only the hosts are handed over. */
const walk = expressionOf(() => {
  const roots: (Document | ShadowRoot)[] = [document];
  let elements = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) elements += 1;
    for (const host of root.querySelectorAll('x-card,x-inner')) if (host.shadowRoot) roots.push(host.shadowRoot);
  }
  return elements;
});

const scanOnce = expressionOf(() => {
  const { fields } = globalThis.bench.scan(document);
  return { fields: fields.length, understood: fields.filter(({ meaning }) => meaning !== 'other').length };
});

const longestSlice = expressionOf(async () => {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (running) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  await globalThis.bench.scanSliced(document);
  running = false;
  return Math.max(longest, performance.now() - last);
});

interface Scanned {
  fields: number;
  understood: number;
}

interface Sample {
  walkMs: number;
  walkTopMs: number;
  coldMs: number;
  coldTopMs: number;
  rescanMs: number;
  longestSliceMs: number;
  elements: number;
  scanned: Scanned[];
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

async function sample(worlds: Worlds, code: string): Promise<Sample> {
  const walked = await worlds.timeAll<number>(await worlds.open(''), walk);
  const opened = await worlds.open(code);
  const cold = await worlds.timeAll<Scanned>(opened, scanOnce);
  const again = await worlds.timeAll<Scanned>(opened, scanOnce);
  const [top = 0] = await worlds.open(code);
  const { value: longestSliceMs } = await worlds.time<number>(top, longestSlice);
  return {
    walkMs: walked.cpuMs,
    walkTopMs: walked.topMs,
    coldMs: cold.cpuMs,
    coldTopMs: cold.topMs,
    rescanMs: again.cpuMs,
    longestSliceMs,
    elements: sum(walked.value),
    scanned: cold.value,
  };
}

/** Each new browser starts a process in which nothing was compiled before. */
async function firstScan(page: BenchPage, code: string): Promise<number> {
  const browser = await launch();
  const worlds = await Worlds.of(await load(browser, page));
  const { cpuMs } = await worlds.timeAll(await worlds.open(code), scanOnce);
  await browser.close();
  return cpuMs;
}

async function keptMB(browser: Browser, page: BenchPage, code: string): Promise<number> {
  const tab = await load(browser, page);
  const session = await tab.context().newCDPSession(tab);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1_048_576;
  };
  await tab.evaluate(code);
  const before = await used();
  await tab.evaluate(() => Object.assign(globalThis, { kept: globalThis.bench.scan(document) }));
  const after = await used();
  await tab.close();
  return after - before;
}

async function measure(browser: Browser, page: BenchPage, code: string): Promise<Row> {
  const firsts: number[] = [];
  for (let run = 0; run < NEW_PROCESSES; run += 1) firsts.push(await firstScan(page, code));
  const tab = await load(browser, page);
  const worlds = await Worlds.of(tab);
  const samples: Sample[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await sample(worlds, code));
  await tab.close();
  const of = (name: 'walkMs' | 'walkTopMs' | 'coldMs' | 'coldTopMs' | 'rescanMs'): number =>
    median(samples.map((each) => each[name]));
  const { elements, scanned } = samples[0] as Sample;
  return {
    page: page.name,
    elements,
    walkMs: round(of('walkMs')),
    firstMs: round(median(firsts)),
    coldMs: round(of('coldMs')),
    coldRatio: round(of('coldMs') / of('walkMs')),
    topRatio: round(of('coldTopMs') / of('walkTopMs')),
    rescanMs: round(of('rescanMs')),
    rescanRatio: round(of('rescanMs') / of('walkMs')),
    longestSliceMs: round(Math.min(...samples.map((each) => each.longestSliceMs))),
    fields: sum(scanned.map(({ fields }) => fields)),
    understood: sum(scanned.map(({ understood }) => understood)),
    keptMB: round(await keptMB(browser, page, code)),
  };
}

async function partsOn(browser: Browser, page: BenchPage, code: string): Promise<Parts> {
  const tab = await load(browser, page);
  const parts = await partsOf(await Worlds.of(tab), page, code);
  await tab.close();
  return parts;
}

async function besideOn(browser: Browser, page: BenchPage, code: string): Promise<Beside[]> {
  const tab = await load(browser, page);
  const beside = await besideFathom(tab, page, walk, code);
  await tab.close();
  return beside;
}

const browser = await launch();
const codes = new Map<BenchPage, BenchCode>();
for (const page of benchPages) codes.set(page, await benchCodeFor(browser, page));
const minified = (page: BenchPage): string => codes.get(page)?.minified ?? '';
const scans: Row[] = [];
for (const page of benchPages) scans.push(await measure(browser, page, minified(page)));
const peers: Beside[] = [];
for (const page of benchPages) peers.push(...(await besideOn(browser, page, minified(page))));
const parts: Parts[] = [];
for (const page of benchPages) parts.push(await partsOn(browser, page, codes.get(page)?.named ?? ''));
const watches: Watching[] = [];
for (const page of benchPages.slice(0, 3)) watches.push(await watching(browser, page, minified(page), true));
watches.push(await watching(browser, benchPages[1] as BenchPage, minified(benchPages[1] as BenchPage), false));
await browser.close();

if (process.argv.includes('--json')) console.log(JSON.stringify({ scans, peers, parts, watches }));
else {
  console.table(scans);
  console.table(peers);
  console.table(parts);
  console.table(watches);
}
