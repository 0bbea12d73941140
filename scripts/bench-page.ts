import type { Browser, Page } from 'playwright-core';
import { pageCode } from '../test/e2e/page/page-code.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';
import { launch, load, median, round } from './bench-tab.ts';
import { type Watching, watching } from './bench-watch.ts';

const RUNS = 9;
const NEW_PROCESSES = 3;

interface Row {
  page: string;
  elements: number;
  /** A bare walk over all elements in a new script world: every ratio is to this, of the same run. */
  walkMs: number;
  /** The first scan that a browser process ever does: nothing is compiled yet. */
  firstMs: number;
  /** A scan in a new script world, as in every frame that a process opens later. */
  coldMs: number;
  coldRatio: number;
  /** The same world again, as after a change of the form. */
  rescanMs: number;
  rescanRatio: number;
  longestSliceMs: number;
  fields: number;
  understood: number;
  keptMB: number;
}

interface Worlds {
  /** Runs an expression in a script world of its own, where no element was touched yet. */
  inNew(...expressions: string[]): Promise<unknown[]>;
}

async function worldsOf(tab: Page): Promise<Worlds> {
  const session = await tab.context().newCDPSession(tab);
  const { frameTree } = await session.send('Page.getFrameTree');
  return {
    inNew: async (...expressions) => {
      const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
      });
      const values: unknown[] = [];
      for (const expression of expressions) {
        const call = { contextId, expression, returnByValue: true, awaitPromise: true };
        values.push((await session.send('Runtime.evaluate', call)).result.value);
      }
      return values;
    },
  };
}

/** The function's own text runs in the page. */
const expressionOf = (code: () => unknown): string => `(${code.toString()})()`;

const walk = expressionOf(() => {
  const started = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let elements = 0;
  while (walker.nextNode()) elements += 1;
  return { elements, walkMs: performance.now() - started };
});

const scanOnce = expressionOf(() => {
  const { scanMs, fields } = globalThis.page.scan(document);
  return { scanMs, fields: fields.length, understood: fields.filter(({ meaning }) => meaning !== 'other').length };
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
  await globalThis.page.scanSliced(document, {}, new AbortController().signal);
  running = false;
  return longest;
});

interface Scanned {
  scanMs: number;
  fields: number;
  understood: number;
}

interface Sample extends Scanned {
  elements: number;
  walkMs: number;
  rescanMs: number;
  longestSliceMs: number;
}

async function sample(worlds: Worlds, code: string): Promise<Sample> {
  const [walked] = await worlds.inNew(walk);
  const [, cold, again] = (await worlds.inNew(`${code};0`, scanOnce, scanOnce)) as [0, Scanned, Scanned];
  const [, longestSliceMs] = (await worlds.inNew(`${code};0`, longestSlice)) as [0, number];
  return { ...(walked as Pick<Sample, 'elements' | 'walkMs'>), ...cold, rescanMs: again.scanMs, longestSliceMs };
}

/** Each new browser starts a process in which nothing was compiled before. */
async function firstScan(page: BenchPage, code: string): Promise<number> {
  const browser = await launch();
  const worlds = await worldsOf(await load(browser, page));
  const [, first] = (await worlds.inNew(`${code};0`, scanOnce)) as [0, Scanned];
  await browser.close();
  return first.scanMs;
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
  await tab.evaluate(() => Object.assign(globalThis, { kept: globalThis.page.scan(document) }));
  const after = await used();
  await tab.close();
  return after - before;
}

async function measure(browser: Browser, page: BenchPage, code: string): Promise<Row> {
  const firsts: number[] = [];
  for (let run = 0; run < NEW_PROCESSES; run += 1) firsts.push(await firstScan(page, code));
  const tab = await load(browser, page);
  const worlds = await worldsOf(tab);
  const samples: Sample[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await sample(worlds, code));
  await tab.close();
  const of = (name: 'walkMs' | 'scanMs' | 'rescanMs' | 'longestSliceMs'): number =>
    median(samples.map((each) => each[name]));
  const { elements, fields, understood } = samples[0] as Sample;
  return {
    page: page.name,
    elements,
    walkMs: round(of('walkMs')),
    firstMs: round(median(firsts)),
    coldMs: round(of('scanMs')),
    coldRatio: round(of('scanMs') / of('walkMs')),
    rescanMs: round(of('rescanMs')),
    rescanRatio: round(of('rescanMs') / of('walkMs')),
    longestSliceMs: round(of('longestSliceMs')),
    fields,
    understood,
    keptMB: round(await keptMB(browser, page, code)),
  };
}

const code = await pageCode(true);
const browser = await launch();
const scans: Row[] = [];
for (const page of benchPages) scans.push(await measure(browser, page, code));
const watches: Watching[] = [];
for (const page of benchPages.slice(0, 3)) watches.push(await watching(browser, page, code, true));
watches.push(await watching(browser, benchPages[1] as BenchPage, code, false));
await browser.close();

if (process.argv.includes('--json')) console.log(JSON.stringify({ scans, watches }));
else {
  console.table(scans);
  console.table(watches);
}
