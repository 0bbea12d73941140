import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, form, inForm, others, reverts } from '../../hostile/wrong-field.ts';
import { type Loopback, serveLoopback } from '../../loopback.ts';
import { type FirefoxPen, openFirefoxPen } from './firefox-pen.ts';

describe('in Firefox nothing is written into a field that is not the one previewed', () => {
  let site: Loopback;
  let pen: FirefoxPen;

  beforeAll(async () => {
    site = await serveLoopback(() => ({ type: 'text/html; charset=utf-8', body: form }));
    pen = await openFirefoxPen();
  });
  afterAll(async () => {
    await pen?.close();
    await site?.close();
  });

  const held = () =>
    pen.page.evaluate(
      `[...document.querySelectorAll('input, textarea')].map(({ id, value }) => id + '=' + value)`,
    ) as Promise<string[]>;

  /** Previews a change of Frequency, lets the page do something, and clicks. */
  const tryAfter = async (trick: string) => {
    await pen.goto(`${site.url}/chart/rivera`);
    const preview = await pen.read();
    await pen.page.evaluate(inForm(trick));
    const before = await held();
    const outcome = await pen.write('Frequency', 'Twice a week', preview);
    return { reason: outcome.outcome === 'refused' ? outcome.reason : 'written', before, after: await held() };
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

  it('is not written by events and messages that the page makes up', async () => {
    await pen.goto(`${site.url}/chart/rivera`);
    const { epoch, fields } = await pen.read();
    const fieldId = fields.find(({ label }) => label === 'Frequency')?.id;
    const order = JSON.stringify({ type: 'edit', epoch, fieldId, from: '', to: 'Twice a week' });
    await pen.page.evaluate(
      inForm(`
        for (const target of [x, document.body, document, window])
          for (const type of ['click', 'keydown', 'edit', 'message'])
            target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: ${order} }));
        window.postMessage(${order}, '*');
        new BroadcastChannel('edit').postMessage(${order});`),
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await held()).toContain('frequency=');
  });
});
