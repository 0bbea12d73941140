import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type { BenchPage } from './bench-pages.ts';

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
export const round = (value: number): number => Math.round(value * 100) / 100;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--enable-precise-memory-info'] });

export async function load(browser: Browser, { html, shadows, frames }: BenchPage): Promise<Page> {
  const tab = await browser.newPage();
  await tab.setContent(html);
  await tab.evaluate(
    async ({ shadowCount, frameTexts }) => {
      for (let index = 0; index < shadowCount; index += 1) {
        const host = document.createElement('x-card');
        const shadow = host.attachShadow({ mode: 'open' });
        shadow.innerHTML = '<label>Detail <input></label><x-inner></x-inner>';
        const inner = shadow.querySelector('x-inner')?.attachShadow({ mode: 'open' });
        if (inner) inner.innerHTML = '<label>Inner detail <input></label>';
        document.body.append(host);
      }
      for (const text of frameTexts) {
        const frame = document.createElement('iframe');
        frame.srcdoc = text;
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        document.body.append(frame);
        await loaded;
      }
      document.body.getBoundingClientRect();
    },
    { shadowCount: shadows, frameTexts: frames },
  );
  return tab;
}

/** Something cost this much of the page's main thread and gave this. */
export interface Timed<Value> {
  cpuMs: number;
  value: Value;
}

/**
 * Script worlds of every frame of a tab, as an extension gets them. Time is that of the main thread, so that whatever
 * else runs on the machine is not counted.
 */
export class Worlds {
  readonly session: CDPSession;
  readonly #frames: string[];
  #idleMs = 0;
  #opened = 0;

  private constructor(session: CDPSession, frames: string[]) {
    this.session = session;
    this.#frames = frames;
  }

  static async of(tab: Page): Promise<Worlds> {
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { frameTree } = await session.send('Page.getFrameTree');
    const inner = (frameTree.childFrames ?? []).map(({ frame }) => frame.id);
    const worlds = new Worlds(session, [frameTree.frame.id, ...inner]);
    const idle: number[] = [];
    const [world = 0] = await worlds.open('0');
    for (let run = 0; run < 9; run += 1) idle.push((await worlds.time(world, '0')).cpuMs);
    worlds.#idleMs = median(idle);
    return worlds;
  }

  /** One new world for all frames, where no element was touched yet; what the browser remembers is outdated. */
  async open(code: string): Promise<number[]> {
    this.#opened += 1;
    const worldName = `extension ${this.#opened}`;
    await this.session.send('Runtime.evaluate', { expression: outdate });
    const worlds: number[] = [];
    for (const frameId of this.#frames) {
      const { executionContextId } = await this.session.send('Page.createIsolatedWorld', { frameId, worldName });
      await this.#run(executionContextId, `${code};0`);
      worlds.push(executionContextId);
    }
    return worlds;
  }

  async time<Value>(world: number, expression: string): Promise<Timed<Value>> {
    const before = await this.#cpuMs();
    const value = (await this.#run(world, expression)) as Value;
    return { cpuMs: Math.max(0, (await this.#cpuMs()) - before - this.#idleMs), value };
  }

  /** The same in each of these worlds, with the time of all, and of the first: that of the page itself. */
  async timeAll<Value>(worlds: number[], expression: string): Promise<Timed<Value[]> & { topMs: number }> {
    const timed: Timed<Value>[] = [];
    for (const world of worlds) timed.push(await this.time(world, expression));
    return {
      cpuMs: timed.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
      topMs: timed[0]?.cpuMs ?? 0,
      value: timed.map(({ value }) => value),
    };
  }

  async #run(contextId: number, expression: string): Promise<unknown> {
    const call = { contextId, expression, returnByValue: true, awaitPromise: true };
    return (await this.session.send('Runtime.evaluate', call)).result.value;
  }

  async #cpuMs(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  }
}

/** A change of the page, and its layout done: both the walk and the scan begin with nothing looked up. */
const outdate =
  '{ const mark = document.createElement("i"); document.body.append(mark); mark.remove(); document.body.getBoundingClientRect(); 0 }';
