import { profileById } from '../payers/index.ts';
import type { CheckContext } from '../rule.ts';
import { codeTable } from './code-table.ts';
import { languageFor } from './language.ts';
import { loadSettings } from './store.ts';
import { today } from './today.ts';

/** Everything the rules may know, as of now on this machine. */
export async function currentContext(): Promise<CheckContext> {
  const [codes, { settings }] = await Promise.all([codeTable(), loadSettings()]);
  return {
    today: today(),
    codes,
    payer: null,
    state: null,
    usual: { payer: profileById(settings.payer, settings.payerProfiles), state: settings.state },
    payerProfiles: settings.payerProfiles,
    language: languageFor(settings.language),
    role: settings.role,
    presets: { minutes: settings.minutes, plans: settings.plans },
    prescriber: settings.prescriber,
    therapists: settings.therapists,
  };
}
