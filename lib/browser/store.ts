import browser from 'webextension-polyfill';
import type { Said } from '../languages.ts';
import { inForce, lockedParts, parsePolicy, toSave } from '../policy.ts';
import { type Parsed, parseSettings, type Settings } from '../settings.ts';
import { oneAtATime } from './one-at-a-time.ts';

const key = 'settings';

/** Settings in force, the parts that the organization locked, and one sentence for each thing that could not be used. */
export interface Loaded {
  settings: Settings;
  locked: (keyof Settings)[];
  /** What is stored cannot be used; it is kept, not overwritten. */
  problem: Said | null;
  policyProblem: Said | null;
}

export async function loadSettings(): Promise<Loaded> {
  const [{ saved, problem }, { policy, problem: policyProblem }] = await Promise.all([loadSaved(), loadPolicy()]);
  return { settings: inForce(saved, policy), locked: lockedParts(policy), problem, policyProblem };
}

async function loadSaved(): Promise<{ saved: Settings | null; problem: Said | null }> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return { saved: null, problem: null };
  const parsed = parseSettings(stored);
  return parsed.ok ? { saved: parsed.settings, problem: null } : { saved: null, problem: parsed.error };
}

/** Firefox answers with an error where no policy is set. */
const loadPolicy = async () => parsePolicy(await browser.storage.managed.get().catch(() => ({})));

/** Keeps settings that pass the same door as an imported file; what is locked is kept as it was. */
export async function saveSettings(settings: Settings): Promise<Parsed> {
  const parsed = parseSettings(settings);
  if (!parsed.ok) return parsed;
  const [{ saved }, { policy }] = await Promise.all([loadSaved(), loadPolicy()]);
  try {
    await browser.storage.local.set({ [key]: toSave(parsed.settings, saved, policy) });
  } catch {
    return { ok: false, error: noRoom };
  }
  return { ok: true, settings: inForce(parsed.settings, policy) };
}

/** What is stored stays whole: a store that is full refuses the new settings as a whole. */
const noRoom: Said = {
  en: 'The browser did not keep this change. Free some disk space and try again.',
  es: 'El navegador no guardó este cambio. Libere espacio en el disco e inténtelo de nuevo.',
};

/** Changes settings in place; a damaged store is left alone. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Parsed> =>
  oneAtATime(key, async (): Promise<Parsed> => {
    const { settings, problem } = await loadSettings();
    return problem ? { ok: false, error: problem } : saveSettings(change(settings));
  });

/** Says when the settings change, or the policy above them. */
export function onSettings(listen: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && key in changes)) listen();
  });
}

/** Says when the list of sites may have changed, and not when anything else in the settings does. */
export function onSites(listen: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' && changes[key];
    if (area === 'managed' || (change && sitesIn(change.oldValue) !== sitesIn(change.newValue))) listen();
  });
}

const sitesIn = (stored: unknown) => JSON.stringify((stored as Partial<Settings> | undefined)?.sites ?? []);
