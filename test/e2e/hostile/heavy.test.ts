import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { openPen, type Pen } from '../pen.ts';

/** Pages that are made to be slow to read. Each is built in place, because as a file it would be megabytes. */
const heavy: [string, string][] = [
  [
    '50,000 inputs',
    `const one = document.createElement('input');
     for (let at = 0; at < 50_000; at += 1) document.body.append(one.cloneNode());`,
  ],
  [
    '30 shadow roots one inside the other',
    `let host = document.body;
     for (let depth = 0; depth < 30; depth += 1) {
       const inner = document.createElement('x-deep');
       host.append(inner);
       host = inner.attachShadow({ mode: depth % 2 ? 'open' : 'closed' });
       host.innerHTML = '<label>Note <input></label>';
     }`,
  ],
  ['a text of 5 MB', `document.body.append('Massage 1 x 1 x 1 x, ((( '.repeat(210_000));`],
  [
    'boxes nested 500 deep',
    `let box = document.body;
     for (let depth = 0; depth < 500; depth += 1) box = box.appendChild(document.createElement('div'));
     box.innerHTML = '<label>Note <input></label>';`,
  ],
  [
    'a choice of 20,000 options and a value of 2 MB',
    `const choice = document.createElement('select');
     choice.innerHTML = '<option>Massage therapy</option>'.repeat(20_000);
     const area = document.createElement('textarea');
     area.value = 'Massage therapy, '.repeat(120_000);
     document.querySelector('form').append(choice, area);`,
  ],
];

interface Event {
  name: string;
  /** Microseconds of the processor: what else this machine does meanwhile does not count. */
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string } };
}

describe('pages that are too much', () => {
  let site: Loopback;
  let pen: Pen;
  let runs = 0;

  beforeAll(async () => {
    site = await startHostile();
    pen = await openPen();
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  it.each(heavy)('%s: the form is found, and the page is not held up', async (_, build) => {
    const { page } = pen;
    await page.goto(`${site.url}/07-framed-order.html`);
    await pen.read();
    const browser = page.context().browser();
    await page.evaluate(build);
    await page.waitForTimeout(300);
    // How long the page itself takes to lay this out is not ours: only what runs in our own scripts counts.
    await browser?.startTracing(page, { categories: ['-*', 'devtools.timeline', 'v8.execute'] });
    const { detected, fields } = await pen.read();
    await page.waitForTimeout(600);
    const trace = JSON.parse((await browser?.stopTracing())?.toString('utf8') ?? '{}') as { traceEvents: Event[] };
    const ours = trace.traceEvents.filter(
      ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://'),
    );
    const longest = Math.max(0, ...ours.map(({ tdur = 0 }) => tdur / 1_000));
    console.log(`${fields.length} fields, longest run of ours ${Math.round(longest)} ms in ${ours.length}`);
    expect(detected).toBe('referral');
    runs += ours.length;
    expect(longest).toBeLessThan(50);
  });

  it('were all measured', () => expect(runs).toBeGreaterThan(100));
});
