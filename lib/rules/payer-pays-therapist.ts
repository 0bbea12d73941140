import type { Said } from '../languages.ts';
import { defineRule, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { hedged } from '../wording/hedged.ts';

export default defineRule({
  id: 'payer-pays-therapist',
  element: 'authorization',
  met: { en: 'The payer does not rule out a massage therapist', es: 'El pagador no excluye al terapeuta de masaje' },
  unmet: {
    en: 'Choose another way: this payer does not pay a massage therapist.',
    es: 'Elija otra vía: este pagador no paga a un terapeuta de masaje.',
  },
  why: {
    en: 'Some payers never pay a massage therapist, whatever the order says. A different service or self-pay may be possible.',
    es: 'Algunos pagadores nunca pagan a un terapeuta de masaje, diga lo que diga la orden. Puede haber otro servicio, o el paciente puede pagar.',
  },
  source: payerProfile,
  actor: 'admin',
  overrideReasons: [
    { en: 'The patient pays', es: 'Paga el paciente' },
    { en: 'Another payer comes first', es: 'Otro pagador va primero' },
  ],
  check: ({ payer: mention }, { payer }) => {
    if (payer?.coversMassageTherapist !== 'no') return notApplicable();
    const ways = payer.instead ?? anyway;
    const told = { en: `${payer.note.en} ${ways.en}`, es: `${payer.note.es} ${ways.es}` };
    return unmet({
      severity: 'problem',
      summary: {
        en: `Choose another way: ${payer.name} does not pay a massage therapist.`,
        es: `Elija otra vía: ${payer.name} no paga a un terapeuta de masaje.`,
      },
      detail: hedged(told, payer, 'coversMassageTherapist'),
      source: payer.source,
      evidence: mention.evidence,
    });
  },
});

/** What is open with any payer, where its profile names no way of its own. */
const anyway: Said = {
  en: 'The patient can pay, or another payer can be asked.',
  es: 'El paciente puede pagar, o se puede preguntar a otro pagador.',
};
