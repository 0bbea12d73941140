import browser from 'webextension-polyfill';
import type { Said } from '../languages.ts';
import { defaultSettings, type Parsed, parseSettings, type Settings } from '../settings.ts';
import { oneAtATime } from './one-at-a-time.ts';

const key = 'settings';

/** The settings, or the defaults with a sentence when what is stored cannot be used; it is kept, not overwritten. */
export async function loadSettings(): Promise<{ settings: Settings; problem: Said | null }> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return { settings: defaultSettings, problem: null };
  const parsed = parseSettings(stored);
  return parsed.ok
    ? { settings: parsed.settings, problem: null }
    : { settings: defaultSettings, problem: parsed.error };
}

/** Keeps settings that pass the same door as an imported file. */
export async function saveSettings(settings: Settings): Promise<Parsed> {
  const parsed = parseSettings(settings);
  if (parsed.ok) await browser.storage.local.set({ [key]: parsed.settings });
  return parsed;
}

/** Changes settings in place; a damaged store is left alone. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Parsed> =>
  oneAtATime(key, async (): Promise<Parsed> => {
    const { settings, problem } = await loadSettings();
    return problem ? { ok: false, error: problem } : saveSettings(change(settings));
  });

export function onSettings(listen: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) listen();
  });
}

/** Says when the list of sites changes, and not when anything else in the settings does. */
export function onSites(listen: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' && changes[key];
    if (change && sitesIn(change.oldValue) !== sitesIn(change.newValue)) listen();
  });
}

const sitesIn = (stored: unknown) => JSON.stringify((stored as Partial<Settings> | undefined)?.sites ?? []);
