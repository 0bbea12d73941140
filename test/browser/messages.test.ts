import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, ask, onNews, tellTab } from '../../lib/browser/messages.ts';
import { fake, startAnew } from './fake.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake.ts')).fake }));

const sent = vi.fn();

describe('asking the worker', () => {
  beforeEach(() => {
    startAnew();
    fake.runtime.sendMessage = sent;
  });

  it('gives the answer', async () => {
    sent.mockResolvedValueOnce({ ok: true, value: { name: 'FY2027' } });
    expect(await ask({ type: 'edition' })).toEqual({ name: 'FY2027' });
  });

  it.each([
    [{ ok: false, error: { en: 'Paste one order.', es: 'Pegue una sola orden.' } }, 'Paste one order.'],
    [{ ok: false }, 'The worker gave no answer.'],
    [undefined, 'The worker gave no answer.'],
  ])('a reply of %j is thrown', async (reply, sentence) => {
    sent.mockResolvedValueOnce(reply);
    await expect(ask({ type: 'edition' })).rejects.toThrow(sentence);
  });

  it('news that nobody hears are no error', async () => {
    sent.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    announce({ type: 'selection', windowId: 1 });
    await expect(sent.mock.results.at(-1)?.value).rejects.toThrow('Receiving end');
  });

  it('a tab without the script says so', async () => {
    fake.tabs.sendMessage = vi.fn().mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await tellTab(7, { type: 'scan' })).toBe(false);
  });
});

describe('hearing news', () => {
  beforeEach(startAnew);
  const hear = (message: unknown, id: string) => {
    const heard = vi.fn();
    const life = new AbortController();
    const listeners: ((message: unknown, sender: { id: string }) => void)[] = [];
    fake.runtime.onMessage.addListener = (listener) => void listeners.push(listener as (typeof listeners)[number]);
    onNews(heard, life.signal);
    for (const listener of listeners) listener(message, { id });
    return heard;
  };
  const news = { type: 'selection', windowId: 1 };

  it('from our own pages', () => expect(hear(news, fake.runtime.id)).toHaveBeenCalledWith(news));

  it.each([
    ['another extension', news, 'other'],
    ['questions', { type: 'report', tabId: 7 }, fake.runtime.id],
    ['nothing', null, fake.runtime.id],
    ['words', 'selection', fake.runtime.id],
  ])('not from %s', (_, message, id) => expect(hear(message, id)).not.toHaveBeenCalled());
});
