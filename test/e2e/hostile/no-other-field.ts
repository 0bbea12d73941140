import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/browser/protocol.ts';
import type { Reading } from '../../../lib/reading.ts';
import { closed, form, inForm, others, reverts } from '../../hostile/wrong-field.ts';
import { type Loopback, serveLoopback } from '../../loopback.ts';

/** One page of a browser with the extension in it. */
export interface Tried {
  goto(address: string): Promise<unknown>;
  /** Runs in the page, as its own script. */
  run(script: string): Promise<unknown>;
  read(): Promise<Reading>;
  write(label: string, to: string, preview: Reading): Promise<Outcome>;
  close(): Promise<void>;
}

const held = `[...document.querySelectorAll('input, textarea')].map(({ id, value }) => id + '=' + value)`;

/** Whatever the page does between preview and click, and whatever it sends: the same in every browser. */
export function writesIntoNoOtherField(browser: string, open: () => Promise<Tried>): void {
  describe(`in ${browser} nothing is written into a field that is not the one previewed`, () => {
    let site: Loopback;
    let page: Tried;

    beforeAll(async () => {
      site = await serveLoopback(() => ({ type: 'text/html; charset=utf-8', body: form }));
      page = await open();
    });
    afterAll(async () => {
      await page?.close();
      await site?.close();
    });

    /** Previews a change of Frequency, lets the page do something, and clicks. */
    const tryAfter = async (trick: string) => {
      await page.goto(`${site.url}/chart/rivera`);
      const preview = await page.read();
      await page.run(inForm(trick));
      const before = (await page.run(held)) as string[];
      const outcome = await page.write('Frequency', 'Twice a week', preview);
      const after = (await page.run(held)) as string[];
      return { reason: outcome.outcome === 'refused' ? outcome.reason : 'written', before, after };
    };

    it('writes into the field that was previewed, and nowhere else', async () => {
      const { reason, after } = await tryAfter('');
      expect(reason).toBe('written');
      expect(after).toEqual(['search=', 'reason=Back pain', 'frequency=Twice a week', 'duration=', 'goals=', 'note=']);
    });

    it.each(others)('is refused when %s', async (_, trick) => {
      const { reason, before, after } = await tryAfter(trick);
      expect(reason).toBe('formChanged');
      expect(after).toEqual(before);
    });

    it.each(closed)('is refused when %s', async (_, trick, refusal) => {
      const { reason, before, after } = await tryAfter(trick);
      expect(reason).toBe(refusal);
      expect(after).toEqual(before);
    });

    it.each(reverts)('a page that takes the text back %s is said not to have kept it', async (_, trick) => {
      const { reason, after } = await tryAfter(trick);
      expect(reason).toBe('notKept');
      expect(after.join()).not.toContain('Twice');
    });

    it('is not written by clicks, keys, messages and events that the page makes up', async () => {
      await page.goto(`${site.url}/chart/rivera`);
      const { epoch, fields } = await page.read();
      const fieldId = fields.find(({ label }) => label === 'Frequency')?.id;
      expect(fieldId).toBeDefined();
      const order = JSON.stringify({ type: 'edit', epoch, fieldId, from: '', to: 'Twice a week' });
      await page.run(inForm(madeUp(order)));
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await page.run(held)).toContain('frequency=');
    });
  });
}

const madeUp = (order: string): string => `
  for (const target of [x, document.body, document, window]) {
    for (const type of ['click', 'keydown', 'edit', 'message'])
      target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: ${order} }));
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }));
  }
  window.postMessage(${order}, '*');
  window.chrome?.runtime?.sendMessage(${order});
  new BroadcastChannel('edit').postMessage(${order});`;
