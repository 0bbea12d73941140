import type { PayerProfile } from '../payers/profile.ts';
import { blank } from '../wording/blank.ts';

/** Data: how payers are named in a letter. Where a profile stands for many payers, their kind stands beside a blank. */

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
  'commercial-ppo': 'health plan',
  'commercial-hmo': 'health plan',
  premera: 'Premera or LifeWise plan',
  'hsa-fsa': 'health account',
  medicaid: 'Medicaid plan',
  auto: 'auto insurance',
};

/** "VA Community Care", or "____ (health plan)" for the name that only the card gives. */
export function payerOnPaper(payer: PayerProfile | null): string {
  if (!payer) return blank;
  const { id, narrows = id, name } = payer;
  return named[id] ?? `${blank} (${kinds[id] ?? kinds[narrows] ?? inSentence(name)})`;
}

/** "Oregon workers’ compensation", "workers’ compensation". */
const inSentence = (name: string): string =>
  name
    .replace(/\s*\([^()]*\)/g, '')
    .replaceAll("'", '’')
    .replace(/^Workers/, 'workers');
