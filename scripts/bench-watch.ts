import type { Browser } from 'playwright-core';
import type { BenchPage } from './bench-pages.ts';
import { load, median, round } from './bench-tab.ts';

export interface Watching {
  page: string;
  /** Script time in the watcher's own callbacks; the page's own work is not in it. */
  scriptMsPerSecond: number;
  noticedMs: number;
}

interface Watched {
  /** When a change was last told. */
  at: number;
  /** Milliseconds that the callbacks took. */
  spent: number;
}

const SECONDS = 6;

/** What watching costs on a page that changes 20 times a second, and how soon a new form on it is noticed. */
export async function watching(browser: Browser, page: BenchPage, code: string, busy: boolean): Promise<Watching> {
  const tab = await load(browser, page);
  await tab.evaluate(code);
  if (busy) await tab.evaluate(startChurn);
  await tab.evaluate(startWatching);
  const spent = (): Promise<number> => tab.evaluate(() => (globalThis as unknown as { found: Watched }).found.spent);
  const before = await spent();
  await tab.waitForTimeout(SECONDS * 1000);
  const scriptMsPerSecond = round(((await spent()) - before) / SECONDS);
  const waits: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    await tab.waitForTimeout(500 + run * 37);
    waits.push(
      await tab.evaluate(async () => {
        const found = (globalThis as unknown as { found: Watched }).found;
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
    scriptMsPerSecond,
    noticedMs: round(median(waits)),
  };
}

function startChurn(): void {
  const at = document.createElement('div');
  document.body.append(at);
  setInterval(() => {
    at.innerHTML = '<p><b>now</b><i>1</i></p><ul><li>a</li><li>b</li></ul>';
    for (const card of Array.from(document.querySelectorAll('.card')).slice(0, 5)) card.classList.toggle('seen');
  }, 50);
}

/** Watches with a clock around every callback that the watcher hands to the browser. */
function startWatching(): void {
  const found: Watched = { at: 0, spent: 0 };
  const timed =
    <Args extends unknown[]>(callback: (...args: Args) => void) =>
    (...args: Args): void => {
      const started = performance.now();
      callback(...args);
      found.spent += performance.now() - started;
    };
  const { MutationObserver: Observer, setTimeout: wait } = globalThis;
  const TimedObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
  const timedWait = (callback: () => void, milliseconds: number) => wait(timed(callback), milliseconds);
  Object.assign(globalThis, { found, MutationObserver: TimedObserver, setTimeout: timedWait });
  const told = () => {
    found.at = performance.now();
  };
  globalThis.bench.watch(document, told, new AbortController().signal);
}
