import type { PayerProfile } from '../payers/profile.ts';
import { blank } from '../wording/blank.ts';
import { type Row, row } from './paper.ts';

/** Data: how payers are named in a letter. Where a profile stands for many payers, their kind stands before a blank. */

const named: Record<string, string> = {
  'original-medicare': 'Medicare',
  'wa-lni': 'Washington State Department of Labor & Industries',
  'federal-workers-comp': 'U.S. Department of Labor, OWCP',
  'va-community-care': 'VA Community Care',
  tricare: 'TRICARE',
  'or-medicaid': 'Oregon Health Plan',
  'self-pay': 'The patient',
};

const kinds: Record<string, string> = {
  'medicare-advantage': 'Medicare Advantage plan',
  'commercial-ppo': 'Health plan',
  'commercial-hmo': 'Health plan',
  premera: 'Premera or LifeWise plan',
  'hsa-fsa': 'Health account',
  medicaid: 'Medicaid plan',
  auto: 'Auto insurance',
};

/** "Payer: VA Community Care", or "Health plan: ____" for the name that only the card gives. */
export function payerRow(payer: PayerProfile | null, label = 'Payer'): Row {
  if (!payer) return row(label, blank, 'payer');
  const { id, narrows = id, name } = payer;
  const known = named[id];
  return known ? row(label, known) : row(kinds[id] ?? kinds[narrows] ?? withoutAside(name), blank, 'payer');
}

/** "Medicare", "Florida PIP": in a sentence to the patient. */
export const payerInProse = ({ id, name }: PayerProfile): string => named[id] ?? withoutAside(name);

/** "Oregon workers’ compensation". */
const withoutAside = (name: string): string => name.replace(/ ?\([^()]{0,80}\)/g, '').replaceAll("'", '’');
