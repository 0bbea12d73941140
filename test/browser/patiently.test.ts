import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patiently } from '../../lib/browser/patiently.ts';

/** Fails so many times before it answers. */
function answeringAfter(failures: number) {
  const ask = vi.fn(async () => {
    if (ask.mock.calls.length <= failures) throw new Error('Nobody listens.');
    return 'answer';
  });
  return ask;
}

describe('a question that is asked patiently', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    [0, 1, 0],
    [1, 2, 200],
    [4, 5, 3000],
  ])('is answered after %i failures, the %i. time it is asked, %i ms later', async (failures, times, waited) => {
    const ask = answeringAfter(failures);
    const answer = patiently(ask);
    await vi.advanceTimersByTimeAsync(waited);
    expect(await answer).toBe('answer');
    expect(ask).toHaveBeenCalledTimes(times);
  });

  it('fails in the end', async () => {
    const failed = expect(patiently(answeringAfter(9))).rejects.toThrow('Nobody listens.');
    await vi.advanceTimersByTimeAsync(3000);
    await failed;
  });
});
