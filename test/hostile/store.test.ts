import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, loadSettings, saveSettings } from '../../lib/browser/store.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { fake, startAnew } from '../browser/fake.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake.ts')).fake }));

const kept = { ...defaultSettings, state: 'OR', sites: ['https://ehr.example/*'] };

describe('a store that is full or was tampered with', () => {
  beforeEach(async () => {
    startAnew();
    vi.restoreAllMocks();
    await fake.storage.local.set({ settings: kept });
  });

  it('that takes no more keeps what it had, and says so', async () => {
    vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const answer = await saveSettings({ ...kept, state: 'WA' });
    expect(answer).toMatchObject({ ok: false, error: { en: expect.stringMatching(/^The browser did not keep/) } });
    expect(await changeSettings((settings) => ({ ...settings, role: 'assistant' }))).toMatchObject({ ok: false });
    expect((await loadSettings()).settings).toEqual(kept);
  });

  it.each<[string, unknown]>([
    ['of a later version', { ...kept, version: 9 }],
    ['of no version', { ...kept, version: undefined }],
    ['cut short', { version: kept.version, sites: kept.sites }],
    ['turned into a list', [kept]],
    ['turned into words', JSON.stringify(kept)],
    ['with a prototype in it', JSON.parse(`{"__proto__": {"role": "owner"}, ${JSON.stringify(kept).slice(1)}`)],
  ])('%s is explained, never replaced by the defaults', async (_, stored) => {
    await fake.storage.local.set({ settings: stored });
    const { settings, problem } = await loadSettings();
    const whole = problem === null;
    expect(settings).toEqual(whole ? kept : defaultSettings);
    expect((await changeSettings((known) => ({ ...known, state: 'WA' }))).ok).toBe(whole);
    if (!whole) expect((await fake.storage.local.get('settings')).settings).toEqual(stored);
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  /** A key that is called after a prototype is no part of a policy, and not worth a word. */
  it.each<[string, unknown, string | null]>([
    ['locks every site', { locked: { sites: ['<all_urls>'] } }, 'locked › sites'],
    ['is a list', [1, 2], 'policy'],
    ['carries a program', { locked: { role: '(() => fetch("https://collect.example"))()' } }, 'locked › role'],
    ['pollutes', JSON.parse('{"__proto__": {"state": "WA"}, "locked": {"__proto__": {"role": "assistant"}}}'), null],
  ])('and a policy that %s changes nothing and is named', async (_, policy, named) => {
    vi.spyOn(fake.storage.managed, 'get').mockResolvedValue(policy as never);
    const { settings, locked, problem, policyProblem } = await loadSettings();
    expect([settings, locked, problem]).toEqual([kept, [], null]);
    if (named === null) expect(policyProblem).toBe(null);
    else expect(policyProblem?.en).toContain(named);
  });
});
