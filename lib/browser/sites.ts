import browser from 'webextension-polyfill';
import { tellTab } from './messages.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { changeSettings, loadSettings } from './store.ts';

const script = { id: 'ehr', file: 'ehr.js' };

/** Asks the user for one site and switches it on. Must be called straight from a click: the browser wants the gesture. */
export async function switchOn(pattern: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [pattern] });
  if (granted) {
    await changeSettings((settings) => ({ ...settings, sites: [...new Set([...settings.sites, pattern])] }));
  }
  return granted;
}

/** Switches a site off and gives the permission back. A site allowed at install keeps its permission but stays off. */
export async function switchOff(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern }).catch(() => []);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : tellTab(id, { type: 'stop' }))));
  await changeSettings((settings) => ({ ...settings, sites: settings.sites.filter((site) => site !== pattern) }));
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Which of these sites the browser does not let us read yet. */
export async function notAllowed(patterns: string[]): Promise<string[]> {
  const allowed = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, at) => !allowed[at]);
}

/** The sites that are on: wanted in the settings and granted by the browser. */
export async function sitesOn(): Promise<string[]> {
  const { settings } = await loadSettings();
  const granted = await Promise.all(
    settings.sites.map((site) => browser.permissions.contains({ origins: [site] }).catch(() => false)),
  );
  return settings.sites.filter((_, at) => granted[at]);
}

/**
 * Makes the browser run the content script on just the sites that are on, in every frame. Chrome forgets registered
 * scripts on update and Firefox on unload, so this runs at every start. A permission and the setting that goes with it
 * change at nearly the same time: the later call must find the script of the earlier one gone.
 */
export const registerSites = (): Promise<void> => oneAtATime('sites', registerAnew);

async function registerAnew(): Promise<void> {
  const matches = await sitesOn();
  await browser.scripting.unregisterContentScripts({ ids: [script.id] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: script.id,
      js: [script.file],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: false,
    },
  ]);
}

/** Starts the content script in tabs that were open before their site was switched on; it starts once per frame. */
export async function startInOpenTabs(): Promise<void> {
  const matches = await sitesOn();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : startInTab(tab.id))));
}

/** Starts the content script in every frame of one tab that may be reached; false when the page allows none. */
export async function startInTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script.file] });
    return true;
  } catch {
    return false;
  }
}
