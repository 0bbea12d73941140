import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choosePayer, chosenPayers } from '../../lib/browser/chosen-payer.ts';
import { fake, startAnew } from './fake.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake.ts')).fake }));

describe('who was chosen to pay', () => {
  beforeEach(startAnew);

  it('is kept for its form only', async () => {
    await Promise.all([
      choosePayer('a', { payer: 'tricare', state: null }),
      choosePayer('b', { payer: null, state: 'WA' }),
    ]);
    expect(await chosenPayers()).toEqual({ a: { payer: 'tricare', state: null }, b: { payer: null, state: 'WA' } });
  });

  it('goes back to what was read', async () => {
    await choosePayer('a', { payer: 'tricare', state: 'FL' });
    await choosePayer('a', { payer: null, state: null });
    expect(await fake.storage.session.get()).toEqual({ payer: {} });
  });
});
