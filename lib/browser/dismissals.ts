import { byForm } from './by-form.ts';

/** Which rules were dismissed: rule ids only. */
const dismissals = byForm<string[]>('dismissed');

export const dismissedOn = async (form: string): Promise<string[]> => (await dismissals.all())[form] ?? [];

/** Two points that are mended by the same words are dismissed together: neither may undo the other. */
export const dismiss = (form: string, rule: string): Promise<void> =>
  dismissals.keep(form, (known = []) => [...new Set([...known, rule])]);

/** Brings back everything that was dismissed on a form. */
export const restore = (form: string): Promise<void> => dismissals.forget(form);
