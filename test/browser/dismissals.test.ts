import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dismiss, dismissedOn, restore } from '../../lib/browser/dismissals.ts';
import { fake, startAnew } from './fake.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake.ts')).fake }));

describe('what was dismissed', () => {
  beforeEach(startAnew);

  it('is kept for its form only', async () => {
    await dismiss('a', 'goal-is-measurable');
    await dismiss('b', 'plan-has-end');
    await dismiss('a', 'goal-is-measurable');
    expect(await dismissedOn('a')).toEqual(['goal-is-measurable']);
    expect(await dismissedOn('b')).toEqual(['plan-has-end']);
    expect(await dismissedOn('c')).toEqual([]);
  });

  it('is kept whole when two points are dismissed at once', async () => {
    await Promise.all([dismiss('a', 'frequency'), dismiss('a', 'duration'), dismiss('b', 'goals')]);
    expect(await dismissedOn('a')).toEqual(['frequency', 'duration']);
    expect(await dismissedOn('b')).toEqual(['goals']);
  });

  it('comes back for one form and stays for others', async () => {
    await Promise.all([dismiss('a', 'goals'), dismiss('b', 'goals')]);
    await restore('a');
    expect(await dismissedOn('a')).toEqual([]);
    expect(await dismissedOn('b')).toEqual(['goals']);
  });

  it('is forgotten after fifty other forms, the oldest first', async () => {
    for (let at = 0; at < 60; at++) await dismiss(`form ${at}`, 'goals');
    expect(await dismissedOn('form 0')).toEqual([]);
    expect(await dismissedOn('form 59')).toEqual(['goals']);
  });

  it('names rules, never words of the form', async () => {
    await dismiss('0.doc.1', 'goals');
    expect(await fake.storage.session.get()).toEqual({ dismissed: { '0.doc.1': ['goals'] } });
    expect(await fake.storage.local.get()).toEqual({});
  });
});
