import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page, Worker } from 'playwright-core';
import type { Reading } from '../lib/reading.ts';
import { toReportJson } from '../lib/report-json.ts';
import type { TabReport } from '../lib/tab-report.ts';
import { pageWhyOf, whyOf } from './inspect-print.ts';
import { fieldAt } from './inspect-probe.ts';
import type { Inspection } from './inspection.ts';
import { type Launched, launch } from './launch.ts';

export interface Fill {
  selector: string;
  value: string;
}

/** Opens pages in a real browser with the built extension, and says what the extension sees. One browser for all. */
export async function openInspector() {
  const browser = await launch();
  const asker = await browser.openExtensionPage('options.html');
  return {
    inspect: (page: string, fills: Fill[] = [], probes: string[] = []) => inspect(browser, asker, page, fills, probes),
    close: () => browser.close(),
  };
}

async function inspect(browser: Launched, asker: Page, address: string, fills: Fill[], probes: string[]) {
  const site = await addressOf(address);
  const page = await browser.context.newPage();
  try {
    await keepInside(page);
    await open(page, site.url, address);
    const tabId = await tabIdOf(browser.worker, page);
    await scanFrames(browser.worker, tabId);
    for (const fill of fills) await fillIn(page, fill);
    const readings = await scanFrames(browser.worker, tabId);
    const tab = (await reportOf(asker, tabId)) as TabReport | null;
    return await inspection(page, readings, tab, [...fills.map(({ selector }) => selector), ...probes]);
  } finally {
    await page.close();
    site.server?.close();
  }
}

async function open(page: Page, url: string, address: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  } catch {
    throw new Error(`“${address}” could not be opened: name a saved HTML page, or a server that is running here.`);
  }
}

const notReachable =
  'Only a saved page or an address on this machine can be inspected: save the page as a file and name that.';

/** A saved page is served from its own folder on this machine, because extensions do not run on `file:` addresses. */
async function addressOf(address: string): Promise<{ url: string; server?: Server }> {
  if (/^https?:/.test(address)) {
    const { hostname, href } = new URL(address);
    if (!['127.0.0.1', 'localhost'].includes(hostname)) throw new Error(notReachable);
    return { url: href };
  }
  const file = resolve(address);
  if (!existsSync(file)) throw new Error(`There is no page “${address}”.`);
  const server = serveFolder(dirname(file));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/${pathToFileURL(basename(file)).pathname.split('/').at(-1)}`, server };
}

function serveFolder(folder: string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path));
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    const type = /\.html?$/.test(file) ? 'text/html; charset=utf-8' : 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    return createReadStream(file).pipe(response);
  });
}

/** A saved page may still name its old servers: nothing leaves this machine. */
const keepInside = (page: Page) =>
  page.route(
    (url) => url.protocol.startsWith('http') && !['127.0.0.1', 'localhost'].includes(url.hostname),
    (route) => route.abort(),
  );

/** The browser's own number for a Playwright page: marked for a moment by its title's place, its address. */
async function tabIdOf(worker: Worker, page: Page): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

interface FrameReading {
  frameId: number;
  reading: Reading;
}

/** Asks the content script of every frame to look again; a frame that does not answer is none of ours. */
async function scanFrames(worker: Worker, tabId: number): Promise<FrameReading[]> {
  const ids = await worker.evaluate(async (tabId) => {
    const mark = (id: number) => document.documentElement?.setAttribute('data-inspected-frame', String(id));
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => undefined });
    for (const { frameId } of frames) {
      await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: mark, args: [frameId] });
    }
    return frames.map(({ frameId }) => frameId);
  }, tabId);
  const readings = await Promise.all(ids.map((frameId) => scanFrame(worker, tabId, frameId)));
  return readings.filter((each): each is FrameReading => each !== null);
}

/** How often a frame is asked before it counts as silent: the script starts a moment after the page has loaded. */
const tries = 20;

async function scanFrame(worker: Worker, tabId: number, frameId: number): Promise<FrameReading | null> {
  for (let each = 0; each < tries; each++) {
    const reply = await worker.evaluate(
      ([tabId, frameId]) => chrome.tabs.sendMessage(tabId, { type: 'scan' }, { frameId }).catch(() => null),
      [tabId, frameId] as const,
    );
    if (reply?.ok && reply.value) return { frameId, reading: reply.value };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

const reportOf = (asker: Page, tabId: number): Promise<unknown> =>
  asker.evaluate(async (tabId) => (await chrome.runtime.sendMessage({ type: 'report', tabId })).value, tabId);

/** Sets a control the way a person would see it change; the first frame that has it. */
async function fillIn(page: Page, { selector, value }: Fill): Promise<void> {
  for (const frame of page.frames()) {
    const filled = await frame
      .evaluate(
        ([selector, value]) => {
          const control = document.querySelector(selector);
          if (!control) return false;
          if (control instanceof HTMLSelectElement) {
            const option = [...control.options].find((each) => each.text.trim() === value || each.value === value);
            if (option) option.selected = true;
          } else if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
            control.checked = true;
          } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
            control.value = value;
          } else {
            control.textContent = value;
          }
          control.dispatchEvent(new Event('input', { bubbles: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        [selector, value] as const,
      )
      .catch(() => false);
    if (filled) return;
  }
}

/** Of frames without a form the one with most fields says why the page is none. */
const surestFirst = (a: Reading, b: Reading) => b.confidence - a.confidence || b.fields.length - a.fields.length;

async function inspection(page: Page, readings: FrameReading[], tab: TabReport | null, probes: string[]) {
  const surest = readings.map(({ reading }) => reading).sort(surestFirst)[0];
  const result: Inspection = {
    detected: tab?.detected ?? 'none',
    confidence: surest?.confidence ?? 0,
    product: surest?.product ?? '',
    frames: page.frames().length,
    why: pageWhyOf(surest?.signals ?? []),
    fields: readings.flatMap(({ reading }) =>
      reading.fields.map((field) => ({
        selector: field.selector,
        label: field.label,
        meaning: field.meaning,
        hasValue: field.value !== '',
        why: whyOf(field),
      })),
    ),
    probed: await Promise.all(
      probes.map(async (selector) => ({ selector, meaning: await probe(page, readings, selector) })),
    ),
    report: tab?.report ? toReportJson(tab.report, null) : null,
    scanMs: Math.round(readings.reduce((total, { reading }) => total + reading.scanMs, 0) * 10) / 10,
  };
  return result;
}

/** The meaning of the field that a selector points at, tried in every frame; null = not part of the form. */
async function probe(page: Page, readings: FrameReading[], selector: string): Promise<string | null> {
  for (const frame of page.frames()) {
    const reading = await readingIn(frame, readings);
    if (!reading) continue;
    const known = reading.fields.map((field) => field.selector);
    const at = await frame.evaluate(fieldAt, [selector, known] as const).catch(() => -1);
    const field = reading.fields[at];
    if (field) return field.meaning;
  }
  return null;
}

async function readingIn(frame: Frame, readings: FrameReading[]): Promise<Reading | undefined> {
  const mark = await frame
    .evaluate(() => document.documentElement?.getAttribute('data-inspected-frame'))
    .catch(() => null);
  return readings.find(({ frameId }) => String(frameId) === mark)?.reading;
}
