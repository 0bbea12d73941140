import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/reading.ts';
import { heavy } from '../../hostile/heavy.ts';
import { startHostile } from '../../hostile/start.ts';
import type { Loopback } from '../../loopback.ts';
import { openPen, type Pen } from '../pen.ts';
import { tasksDuring } from '../tasks.ts';

describe('pages that are too much', () => {
  let site: Loopback;
  let pen: Pen;

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
    await page.evaluate(build);
    // The page has been laid out by then: what is still done is done by the extension.
    await page.evaluate(() => document.body.getBoundingClientRect().height);
    await page.waitForTimeout(1_000);
    let reading: Reading | null = null;
    const tasks = await tasksDuring(page, async () => {
      reading = await pen.read();
    });
    const { detected, fields } = reading as unknown as Reading;
    console.log(`${fields.length} fields, longest tasks ${tasks.slice(0, 3).map(Math.round)} ms`);
    expect(detected).toBe('referral');
    expect(tasks.length).toBeGreaterThan(5);
    expect(tasks[0]).toBeLessThan(50);
  });

  it('and a task that is too long is noticed', async () => {
    await pen.page.goto(`${site.url}/07-framed-order.html`);
    const tasks = await tasksDuring(pen.page, () =>
      pen.page.evaluate(() => {
        const until = performance.now() + 300;
        while (performance.now() < until) Math.sqrt(until);
      }),
    );
    expect(tasks[0]).toBeGreaterThan(50);
  });
});
