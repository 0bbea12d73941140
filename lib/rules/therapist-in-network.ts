import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { namedTherapist } from '../wording/named-therapist.ts';
import { networkStanding, offered } from '../wording/therapist-choices.ts';

export default defineRule({
  id: 'therapist-in-network',
  element: 'procedure',
  met: {
    en: 'The therapist is in the payer’s network',
    es: 'El terapeuta está en la red del pagador',
  },
  unmet: {
    en: 'Verify that the therapist is in the payer’s network.',
    es: 'Verifique que el terapeuta esté en la red del pagador.',
  },
  why: {
    en: 'Some plans pay only therapists of their network, or pay less for others. Networks change: verify with the payer.',
    es: 'Algunos planes pagan solo a terapeutas de su red, o pagan menos a otros. Las redes cambian: verifique con el pagador.',
  },
  source: payerProfile,
  actor: 'admin',
  overrideReasons: [
    { en: 'The payer confirmed the therapist', es: 'El pagador confirmó al terapeuta' },
    { en: 'The patient pays', es: 'Paga el paciente' },
  ],
  check: (referral, context) => {
    const { payer, therapists = [] } = context;
    const named = payer?.inNetwork ? namedTherapist(referral, therapists) : null;
    if (!payer || !named) return notApplicable();
    const standing = networkStanding(named.therapist, payer);
    if (standing === 'unknown') return notApplicable();
    if (standing === 'in') return met();
    const { name } = named.therapist;
    const others = therapists.filter((each) => networkStanding(each, payer) === 'in');
    return unmet({
      severity: 'advice',
      summary: {
        en: `Verify that ${name} is in the network of ${payer.name}: the settings do not say so.`,
        es: `Verifique que ${name} esté en la red de ${payer.name}: la configuración no lo indica.`,
      },
      source: payer.source,
      evidence: [named.evidence],
      suggestions: offered(others, referral, context, named),
    });
  },
});
