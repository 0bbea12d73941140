import browser from 'webextension-polyfill';
import { oneAtATime } from './one-at-a-time.ts';

/** Which rules were dismissed, by form. Rule ids only, and only until the browser closes. */
type Dismissals = Record<string, string[]>;

const key = 'dismissed';

/** Old forms are forgotten first: nobody works on more at once. */
const mostForms = 50;

export async function dismissedOn(form: string): Promise<string[]> {
  return (await load())[form] ?? [];
}

/** Two points that are mended by the same words are dismissed together: neither may undo the other. */
export const dismiss = (form: string, rule: string): Promise<void> =>
  change((dismissals) => {
    const { [form]: known = [], ...others } = dismissals;
    const kept = Object.fromEntries(Object.entries(others).slice(-mostForms));
    return { ...kept, [form]: [...new Set([...known, rule])] };
  });

/** Brings back everything that was dismissed on a form. */
export const restore = (form: string): Promise<void> => change(({ [form]: _, ...others }) => others);

const change = (how: (dismissals: Dismissals) => Dismissals): Promise<void> =>
  oneAtATime(key, async () => browser.storage.session.set({ [key]: how(await load()) }));

const load = async (): Promise<Dismissals> =>
  ((await browser.storage.session.get(key))[key] as Dismissals | undefined) ?? {};
