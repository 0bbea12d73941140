import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, loadSettings, onSettings, onSites, saveSettings } from '../../lib/browser/store.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { fake, startAnew } from './fake.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake.ts')).fake }));

const stored = async () => (await fake.storage.local.get('settings')).settings;

describe('the settings that are kept', () => {
  beforeEach(startAnew);

  it('are the defaults until something is saved', async () => {
    expect(await loadSettings()).toMatchObject({
      settings: defaultSettings,
      locked: [],
      problem: null,
      policyProblem: null,
    });
    expect(await stored()).toBeUndefined();
  });

  it('come back as they were saved', async () => {
    const settings = { ...defaultSettings, state: 'WA' };
    expect(await saveSettings(settings)).toEqual({ ok: true, settings });
    expect(await loadSettings()).toMatchObject({ settings, problem: null });
  });

  it('are not replaced by settings that cannot be used', async () => {
    await saveSettings(defaultSettings);
    expect(await saveSettings({ ...defaultSettings, state: 'Washington' })).toMatchObject({ ok: false });
    expect(await stored()).toEqual(defaultSettings);
  });

  it('are left alone and explained when they are damaged', async () => {
    const damaged = { ...defaultSettings, role: 'owner' };
    await fake.storage.local.set({ settings: damaged });
    expect(await loadSettings()).toMatchObject({
      settings: defaultSettings,
      problem: { en: 'The settings were left as they are: “role” cannot be used.' },
    });
    expect(await changeSettings((settings) => ({ ...settings, state: 'WA' }))).toMatchObject({ ok: false });
    expect(await stored()).toEqual(damaged);
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, state: 'WA' })),
      changeSettings((settings) => ({ ...settings, role: 'assistant' })),
    ]);
    expect(await stored()).toMatchObject({ state: 'WA', role: 'assistant' });
  });

  it('are what the organization locked, whatever is saved', async () => {
    await saveSettings({ ...defaultSettings, state: 'OR' });
    await fake.storage.managed.set({ locked: { state: 'WA' }, forced: {} });
    expect(await loadSettings()).toMatchObject({
      settings: { ...defaultSettings, state: 'WA' },
      locked: ['state'],
      policyProblem: { en: expect.stringContaining('forced') },
    });
    await changeSettings((settings) => ({ ...settings, state: 'TX', role: 'assistant' }));
    expect(await stored()).toMatchObject({ state: 'OR', role: 'assistant' });
  });

  it('are announced when they change, and nothing else is', async () => {
    const heard = vi.fn();
    onSettings(heard);
    await fake.storage.session.set({ settings: 1 });
    await fake.storage.local.set({ other: 1 });
    expect(heard).not.toHaveBeenCalled();
    await saveSettings({ ...defaultSettings, state: 'WA' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('announce a change of sites apart from all others', async () => {
    const heard = vi.fn();
    onSites(heard);
    await saveSettings(defaultSettings);
    await saveSettings({ ...defaultSettings, state: 'WA' });
    expect(heard).not.toHaveBeenCalled();
    await saveSettings({ ...defaultSettings, sites: ['https://ehr.example/*'] });
    expect(heard).toHaveBeenCalledTimes(1);
    await fake.storage.local.remove('settings');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
