import type { ChosenPayer } from '../who-pays.ts';
import { byForm } from './by-form.ts';

/** Who was chosen to pay, and in which state: the id of a profile and two letters. */
const chosen = byForm<ChosenPayer>('payer');

export const chosenPayers = chosen.all;

/** Without payer and state the form is as it was read. */
export const choosePayer = (form: string, choice: ChosenPayer): Promise<void> =>
  choice.payer === null && choice.state === null ? chosen.forget(form) : chosen.keep(form, () => choice);
