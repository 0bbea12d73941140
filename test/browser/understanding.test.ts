import { beforeEach, describe, expect, it, vi } from 'vitest';
import { understand } from '../../lib/meaning/understand.ts';
import { field, referral } from '../meaning/pages.ts';

const sendMessage = vi.fn();
// The content script speaks to the browser itself, without the polyfill.
const runtime: { id?: string; sendMessage: unknown } = { id: 'ours', sendMessage };
vi.stubGlobal('browser', { runtime });
const { askWorker } = await import('../../lib/browser/understanding.ts');

const answer = understand(referral);
const other = { ...referral, fields: [field('Goals')] };

describe('a frame that asks what its fields are for', () => {
  beforeEach(() => {
    sendMessage.mockReset().mockImplementation(async ({ page }) => ({ ok: true, value: understand(JSON.parse(page)) }));
  });

  it('gets the answer of the worker', async () => {
    expect(await askWorker(new AbortController())(referral)).toEqual(answer);
    expect(sendMessage).toHaveBeenCalledWith({ type: 'understand', page: JSON.stringify(referral) });
  });

  it('does not ask again what the last look asked, with and without what was typed', async () => {
    const ask = askWorker(new AbortController());
    const typed = { ...referral, typed: [{ label: 'Reason', text: 'massage' }] };
    for (const page of [referral, typed, structuredClone(referral), structuredClone(typed)]) await ask(page);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(await ask(typed)).toEqual(understand(typed));
  });

  it('asks when a word has changed, and keeps no more than one look', async () => {
    const ask = askWorker(new AbortController());
    for (const page of [referral, other, { ...other, title: 'Chart' }, referral]) await ask(page);
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('asks once more when the worker was stopped while it answered', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    expect(await askWorker(new AbortController())(referral)).toEqual(answer);
  });

  const silent: [string, () => Promise<unknown>][] = [
    ['was removed', () => Promise.reject(new Error('Extension context invalidated.'))],
    ['does not answer', async () => undefined],
    ['cannot answer', async () => ({ ok: false })],
  ];
  it.each(silent)('gets null when the extension %s, and asks anew the next time', async (_, reply) => {
    const ask = askWorker(new AbortController());
    sendMessage.mockImplementation(reply);
    expect(await ask(referral)).toBeNull();
    sendMessage.mockImplementation(async () => ({ ok: true, value: answer }));
    expect(await ask(referral)).toEqual(answer);
  });

  it.each([
    ['ends where the extension was updated', undefined, true],
    ['goes on where the worker was only slow', 'ours', false],
  ])('%s', async (_, id, ended) => {
    const life = new AbortController();
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    if (id) runtime.id = id;
    else delete runtime.id;
    await askWorker(life)(referral);
    expect(life.signal.aborted).toBe(ended);
  });
});
