import type { PaperContext } from '../../lib/documents/paper.ts';
import { readText } from '../../lib/language/read.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { open } from './sample-report.ts';

/** An order with enough in it to fill every part of a paper. */
export const written = {
  ...open,
  referral: readText(
    `Massage therapy 97140, low back, M54.50 low back pain. 60 min, 2x/week for 6 weeks. Medically necessary for spasm that
limits sitting to 20 min. Goal: sit 60 min by week 6. On Eliquis, light pressure. Patient pays.`,
  ),
};

export const paperContext: PaperContext = {
  today: '2026-11-21',
  codes: { find: () => undefined },
  payer: null,
  prescriber: { ...defaultSettings.prescriber, name: 'Anna Ruiz', credential: 'MD', npi: '1234567893' },
};
