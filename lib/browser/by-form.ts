import browser from 'webextension-polyfill';
import { oneAtATime } from './one-at-a-time.ts';

/** Old forms are forgotten first: nobody works on more at once. */
const mostForms = 50;

/** Small things that belong to one form, kept until the browser closes. */
export function byForm<Kept>(key: string) {
  const all = async (): Promise<Record<string, Kept>> =>
    ((await browser.storage.session.get(key))[key] as Record<string, Kept> | undefined) ?? {};
  const save = (how: (kept: Record<string, Kept>) => Record<string, Kept>): Promise<void> =>
    oneAtATime(key, async () => browser.storage.session.set({ [key]: how(await all()) }));
  return {
    all,
    keep: (form: string, next: (before: Kept | undefined) => Kept): Promise<void> =>
      save(({ [form]: before, ...others }) => ({
        ...Object.fromEntries(Object.entries(others).slice(-mostForms)),
        [form]: next(before),
      })),
    forget: (form: string): Promise<void> => save(({ [form]: _, ...others }) => others),
  };
}
