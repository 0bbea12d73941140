import { profileById } from '../payers/index.ts';
import type { CheckContext } from '../rule.ts';
import { codeTable } from './code-table.ts';
import { loadSettings } from './store.ts';

/** Everything the rules may know, as of now on this machine. */
export async function currentContext(): Promise<CheckContext> {
  const [codes, { settings }] = await Promise.all([codeTable(), loadSettings()]);
  return {
    today: localDate(new Date()),
    codes,
    payer: settings.payer ? profileById(settings.payer) : null,
    state: settings.state,
    role: settings.role,
    presets: { minutes: settings.minutes, plans: settings.plans },
    prescriber: settings.prescriber,
  };
}

/** The clinician's own calendar day, not UTC's. */
function localDate(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
