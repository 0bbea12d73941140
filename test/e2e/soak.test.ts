import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../../scripts/launch.ts';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { penFor } from './pen.ts';
import { openPlainBrowser } from './plain-browser.ts';
import { tasksDuring } from './tasks.ts';

const routes = 200;
const edits = 2_000;

/** A chart that never stops changing: a clock, a list that is drawn anew, and a form that changes with each route. */
const chart = `<!doctype html><html lang="en"><title>Chart</title><link rel="icon" href="data:,">
<p id="clock"></p><ul id="list"></ul><main id="view"></main>
<script>
  const view = document.querySelector('#view');
  const names = ['Reason for referral', 'Frequency', 'Duration', 'Treatment goals', 'Precautions', 'Body area'];
  globalThis.showRoute = (at) => {
    history.pushState({}, '', '/chart/' + at);
    view.innerHTML = '<h1>Massage therapy referral</h1><p>Patient ' + at + '-Test, Jordan Demo DOB 04/12/1979</p><form>' +
      names.map((name) => '<label>' + name + ' <input name="' + name + '"></label>').join('') + '</form>';
    view.querySelector('input').value = 'Massage therapy for low back pain M54.50';
  };
  globalThis.editForm = (at) => {
    const inputs = view.querySelectorAll('input');
    const input = inputs[at % inputs.length];
    input.value = at % inputs.length === 0 ? 'Massage therapy for low back pain M54.50, ' + at : 'edit ' + at;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  setInterval(() => { document.querySelector('#clock').textContent = Date.now(); }, 50);
  setInterval(() => {
    document.querySelector('#list').innerHTML = Array.from({ length: 20 }, (_, at) => '<li>' + at + Math.random() + '</li>').join('');
  }, 100);
  showRoute(0);
</script></html>`;

interface Driver {
  showRoute: (at: number) => void;
  editForm: (at: number) => void;
}

/** Every route with its share of edits; pauses as a person makes them, only shorter. */
const drive = (page: Page, from: number, to: number): Promise<void> =>
  page.evaluate(
    async ({ from, to, each }) => {
      const driver = globalThis as unknown as Driver;
      for (let route = from; route < to; route += 1) {
        driver.showRoute(route);
        for (let edit = 0; edit < each; edit += 1) {
          driver.editForm(route * each + edit);
          await new Promise((resolve) => setTimeout(resolve, 8));
        }
      }
    },
    { from, to, each: edits / routes },
  );

interface Weight {
  heapMB: number;
  listeners: number;
  nodes: number;
}

async function weigh(session: CDPSession): Promise<Weight> {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heapMB: of('JSHeapUsedSize') / 1_048_576, listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

const round = (number: number) => Math.round(number * 10) / 10;

/** The last quarter of the journey, with every task timed. */
const lastRoutes = (page: Page): Promise<number[]> => tasksDuring(page, () => drive(page, (routes * 3) / 4, routes));

describe('a tab that is worked in all day', () => {
  let site: Loopback;
  let browser: Launched;

  beforeAll(async () => {
    site = await serveLoopback(() => ({ type: 'text/html; charset=utf-8', body: chart }));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('200 routes and 2,000 edits leave heap, listeners and nodes as they were, and hold up nothing', async () => {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${site.url}/chart/0`);
    const pen = penFor({ browser, page });
    expect((await pen.read()).detected).toBe('referral');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // By then everything is loaded that ever will be.
    await drive(page, 0, routes / 4);
    const before = await weigh(session);
    await drive(page, routes / 4, (routes * 3) / 4);
    const tasks = await lastRoutes(page);
    await page.waitForTimeout(800);
    const after = await weigh(session);
    expect((await pen.read()).fields.some(({ value }) => value === `edit ${edits - 1}`)).toBe(true);

    const plain = await openPlainBrowser();
    const bare = await plain.newPage();
    await bare.goto(`${site.url}/chart/0`);
    const without = await lastRoutes(bare);
    await plain.close();
    console.log(
      `heap ${round(before.heapMB)} → ${round(after.heapMB)} MB, listeners ${before.listeners} → ${after.listeners}, ` +
        `nodes ${before.nodes} → ${after.nodes}; longest tasks ${tasks.slice(0, 3).map(round)} ms with, ${without.slice(0, 3).map(round)} ms without`,
    );
    expect(after.heapMB - before.heapMB).toBeLessThan(1.5);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(5);
    expect(after.nodes - before.nodes).toBeLessThan(500);
    const long = tasks.filter((task) => task > 50).length;
    expect(tasks.length).toBeGreaterThan(100);
    expect(long).toBeLessThanOrEqual(without.filter((task) => task > 50).length);
  });

  it('and a page that does leak is noticed', async () => {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${site.url}/chart/0`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const before = await weigh(session);
    await page.evaluate(() => {
      const kept = Array.from({ length: 10_000 }, (_, at) => {
        const element = document.createElement('div');
        element.addEventListener('click', () => at);
        return [element, 'x'.repeat(500) + at];
      });
      Object.assign(globalThis, { kept });
    });
    const after = await weigh(session);
    expect(after.heapMB - before.heapMB).toBeGreaterThan(1.5);
    expect(after.listeners - before.listeners).toBeGreaterThan(9_000);
  });
});
