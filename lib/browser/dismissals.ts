import browser from 'webextension-polyfill';

/** Which rules were dismissed, by form. Rule ids only, and only until the browser closes. */
type Dismissals = Record<string, string[]>;

const key = 'dismissed';

/** Old forms are forgotten first: nobody works on more at once. */
const mostForms = 50;

export async function dismissedOn(form: string): Promise<string[]> {
  return (await load())[form] ?? [];
}

export async function dismiss(form: string, rule: string): Promise<void> {
  const { [form]: known = [], ...others } = await load();
  const kept = Object.fromEntries(Object.entries(others).slice(-mostForms));
  await browser.storage.session.set({ [key]: { ...kept, [form]: [...new Set([...known, rule])] } });
}

/** Brings back everything that was dismissed on a form. */
export async function restore(form: string): Promise<void> {
  const { [form]: _, ...others } = await load();
  await browser.storage.session.set({ [key]: others });
}

const load = async (): Promise<Dismissals> =>
  ((await browser.storage.session.get(key))[key] as Dismissals | undefined) ?? {};
