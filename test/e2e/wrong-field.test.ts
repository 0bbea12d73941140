import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, form, inForm, others, reverts } from '../hostile/wrong-field.ts';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { fieldLabelled, openPen, type Pen } from './pen.ts';

describe('nothing is written into a field that is not the one previewed', () => {
  let site: Loopback;
  let pen: Pen;

  beforeAll(async () => {
    site = await serveLoopback(() => ({ type: 'text/html; charset=utf-8', body: form }));
    pen = await openPen();
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  /** Previews a change of Frequency, lets the page do something, and clicks. */
  const tryAfter = async (trick: string) => {
    await pen.page.goto(`${site.url}/chart/rivera`);
    const preview = await pen.read();
    await pen.page.evaluate(inForm(trick));
    const before = await held();
    const outcome = await pen.write('Frequency', 'Twice a week', preview);
    return { reason: outcome.outcome === 'refused' ? outcome.reason : 'written', before, after: await held() };
  };

  const held = () =>
    pen.page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ id, value }) => `${id}=${value}`),
    );

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
    await pen.page.goto(`${site.url}/chart/rivera`);
    const { epoch, fields } = await pen.read();
    const { id } = fieldLabelled(fields, 'Frequency');
    await pen.page.evaluate(
      async ({ order, extensionId }) => {
        const box = document.querySelector('#frequency') as HTMLInputElement;
        for (const target of [box, document.body, document, window]) {
          for (const type of ['click', 'keydown', 'edit', 'message'])
            target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: order }));
          target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter' }));
        }
        window.postMessage(order, '*');
        const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage(...args: unknown[]): unknown } } };
        chrome?.runtime?.sendMessage(extensionId, order);
        new BroadcastChannel('edit').postMessage(order);
        await new Promise((resolve) => setTimeout(resolve, 400));
      },
      {
        order: { type: 'edit', epoch, fieldId: id, from: '', to: 'Twice a week' },
        extensionId: pen.browser.extensionId,
      },
    );
    expect(await held()).toContain('frequency=');
  });
});
