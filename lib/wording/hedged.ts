import type { Said } from '../languages.ts';
import { certaintyOf, type Fact, type PayerProfile } from '../payers/profile.ts';

const verify: Said = { en: 'Verify with the payer.', es: 'Verifique con el pagador.' };

/** A fact about a payer that was not read in a primary text is never said without asking to verify it. */
export const hedged = ({ en, es }: Said, payer: PayerProfile, fact: Fact): Said =>
  certaintyOf(payer, fact) === 'H' ? { en, es } : { en: `${en} ${verify.en}`, es: `${es} ${verify.es}` };
