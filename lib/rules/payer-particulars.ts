import type { Said } from '../languages.ts';
import { defineRule, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';

export default defineRule({
  id: 'payer-particulars',
  element: 'authorization',
  met: { en: 'Nothing particular is known of this payer', es: 'No se sabe nada particular de este pagador' },
  unmet: {
    en: 'Verify with this payer whether and how it pays for this.',
    es: 'Verifique con este pagador si paga esto y cómo.',
  },
  why: {
    en: 'Rules differ by payer and state and change over time. Verify with the payer.',
    es: 'Las reglas varían según el pagador y el estado, y cambian con el tiempo. Verifique con el pagador.',
  },
  source: payerProfile,
  actor: 'admin',
  check: (_referral, { payer }) => {
    if (payer?.coversMassageTherapist !== 'depends') return notApplicable();
    const particulars = { severity: 'advice' as const, detail: payer.note, source: payer.source };
    if (payer.therapistStatus)
      return unmet({ ...particulars, indicator: 'warning', summary: standing(payer.therapistStatus) });
    const summary = {
      en: `Verify with ${payer.name} whether and how it pays for this.`,
      es: `Verifique con ${payer.name} si paga esto y cómo.`,
    };
    return unmet({ ...particulars, summary });
  },
});

/** Where courts or boards have decided who is paid, the therapist's own standing comes first. */
const standing = ({ en, es }: Said): Said => ({
  en: `Check first: the therapist must ${en}.`,
  es: `Compruebe antes: el terapeuta debe ${es}.`,
});
