import { defineRule, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';

export default defineRule({
  id: 'payer-particulars',
  element: 'authorization',
  met: { en: 'Nothing particular is known of this payer', es: 'No se sabe nada particular de este pagador' },
  unmet: { en: 'Know what this payer changes.', es: 'Conozca qué cambia con este pagador.' },
  why: {
    en: 'Rules differ by payer and state and change over time. Verify with the payer.',
    es: 'Las reglas varían según el pagador y el estado, y cambian con el tiempo. Verifique con el pagador.',
  },
  source: payerProfile,
  actor: 'admin',
  check: (_referral, { payer }) => {
    if (payer?.coversMassageTherapist !== 'depends') return notApplicable();
    const summary = {
      en: `Verify with ${payer.name} whether and how it pays for this.`,
      es: `Verifique con ${payer.name} si paga esto y cómo.`,
    };
    return unmet({ severity: 'advice', summary, detail: payer.note, source: payer.source });
  },
});
