import browser from 'webextension-polyfill';

/** Which rules were dismissed, by form. Rule ids only, and only until the browser closes. */
type Dismissals = Record<string, string[]>;

const key = 'dismissed';

/** Old forms are forgotten first: nobody works on more at once. */
const mostForms = 50;

export async function dismissedOn(form: string): Promise<string[]> {
  return (await load())[form] ?? [];
}

export async function setDismissed(form: string, rule: string, dismissed: boolean): Promise<void> {
  const { [form]: known = [], ...others } = await load();
  const rules = dismissed ? [...new Set([...known, rule])] : known.filter((each) => each !== rule);
  const kept = Object.fromEntries(Object.entries(others).slice(-mostForms));
  await browser.storage.session.set({ [key]: { ...kept, [form]: rules } });
}

const load = async (): Promise<Dismissals> =>
  ((await browser.storage.session.get(key))[key] as Dismissals | undefined) ?? {};
