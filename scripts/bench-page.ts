import { type Browser, chromium, type Page } from 'playwright-core';
import { pageCode } from '../test/e2e/page/page-code.ts';
import { type BenchPage, benchPages } from './bench-pages.ts';

const RUNS = 9;

interface Row {
  page: string;
  elements: number;
  walkMs: number;
  scanMs: number;
  ratio: number;
  longestSliceMs: number;
  fields: number;
  understood: number;
  keptMB: number;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;

async function load(browser: Browser, { html, shadows }: BenchPage): Promise<Page> {
  const tab = await browser.newPage();
  await tab.setContent(html);
  await tab.evaluate((count) => {
    for (let index = 0; index < count; index += 1) {
      const host = document.createElement('x-card');
      host.attachShadow({ mode: 'open' }).innerHTML = '<label>Detail <input></label><x-inner></x-inner>';
      document.body.append(host);
    }
    document.body.getBoundingClientRect();
  }, shadows);
  return tab;
}

interface Sample {
  elements: number;
  walkMs: number;
  scanMs: number;
  longestSliceMs: number;
  fields: number;
  understood: number;
}

/** A cold scan and a cold bare walk, each in a document of its own, because the first touch of an element is what costs. */
async function sample(browser: Browser, page: BenchPage, code: string): Promise<Sample> {
  const bare = await load(browser, page);
  const walked = await bare.evaluate(() => {
    const started = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    let elements = 0;
    while (walker.nextNode()) elements += 1;
    return { elements, walkMs: performance.now() - started };
  });
  await bare.close();
  const tab = await load(browser, page);
  await tab.evaluate(code);
  const scanned = await tab.evaluate(async () => {
    let longestSliceMs = 0;
    let last = performance.now();
    let running = true;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      longestSliceMs = Math.max(longestSliceMs, performance.now() - last);
      last = performance.now();
      if (running) channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    const scan = await globalThis.page.scanSliced(document, {}, new AbortController().signal);
    running = false;
    const understood = scan?.fields.filter(({ meaning }) => meaning !== 'other').length ?? 0;
    return { scanMs: scan?.scanMs ?? 0, longestSliceMs, fields: scan?.fields.length ?? 0, understood };
  });
  await tab.close();
  return { ...walked, ...scanned };
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
  const samples: Sample[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await sample(browser, page, code));
  const walkMs = median(samples.map((one) => one.walkMs));
  const scanMs = median(samples.map((one) => one.scanMs));
  const { elements, fields, understood } = samples[0] as Sample;
  return {
    page: page.name,
    elements,
    walkMs: round(walkMs),
    scanMs: round(scanMs),
    ratio: round(scanMs / walkMs),
    longestSliceMs: round(median(samples.map((one) => one.longestSliceMs))),
    fields,
    understood,
    keptMB: round(await keptMB(browser, page, code)),
  };
}

interface Watching {
  page: string;
  scriptMsPerSecond: number;
  noticedMs: number;
}

/** What watching costs on a page that changes 20 times a second, and how soon a new form on it is noticed. */
async function watching(browser: Browser, page: BenchPage, code: string, busy: boolean): Promise<Watching> {
  const tab = await load(browser, page);
  await tab.evaluate(code);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const tick = (on: boolean) =>
    tab.evaluate((start) => {
      const at = document.createElement('div');
      document.body.append(at);
      const churn = () => {
        at.innerHTML = '<p><b>now</b><i>1</i></p><ul><li>a</li><li>b</li></ul>';
        for (const card of Array.from(document.querySelectorAll('.card')).slice(0, 5)) card.classList.toggle('seen');
      };
      if (start) setInterval(churn, 50);
    }, on);
  await tick(busy);
  const spent = async (): Promise<number> => {
    const before = await scriptMs();
    await tab.waitForTimeout(4000);
    return ((await scriptMs()) - before) / 4;
  };
  const own = await spent();
  await tab.evaluate(() => {
    const found = { at: 0 };
    globalThis.page.watch(
      document,
      () => {
        found.at = performance.now();
      },
      new AbortController().signal,
    );
    Object.assign(globalThis, { found });
  });
  const watched = await spent();
  const waits: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    await tab.waitForTimeout(500 + run * 37);
    waits.push(
      await tab.evaluate(async () => {
        const found = (globalThis as unknown as { found: { at: number } }).found;
        const started = performance.now();
        const form = document.createElement('form');
        form.innerHTML = '<h2>Referral</h2><label>Reason for referral <textarea></textarea></label>';
        document.body.append(form);
        while (found.at < started && performance.now() - started < 3000)
          await new Promise((done) => setTimeout(done, 5));
        return found.at - started;
      }),
    );
  }
  await tab.close();
  return {
    page: `${page.name}, ${busy ? 'busy' : 'quiet'}`,
    scriptMsPerSecond: round(watched - own),
    noticedMs: round(median(waits)),
  };
}

const code = await pageCode(true);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-precise-memory-info'],
});
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
