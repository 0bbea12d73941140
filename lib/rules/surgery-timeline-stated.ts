import { cannotTell, defineRule, met, notApplicable, unmet } from '../rule.ts';
import { contraindicationLists } from '../wording/authorities.ts';
import { blank } from '../wording/blank.ts';
import { operationOf } from '../wording/surgery.ts';

/** Words that say who decides when massage may begin. */
const protocol = /\b(?:protocol|per (?:the )?surgeon|surgeon'?s? (?:orders|instructions))\b/i;

export default defineRule({
  id: 'surgery-timeline-stated',
  element: 'precautions',
  met: {
    en: 'The order says when the operation was and that massage is cleared',
    es: 'La orden dice cuándo fue la operación y que el masaje está autorizado por el cirujano',
  },
  unmet: {
    en: 'Say when the operation was and what the surgeon cleared.',
    es: 'Diga cuándo fue la operación y qué autorizó el cirujano.',
  },
  why: {
    en: 'How long a site is left alone depends on the operation. Confirm the time with the prescriber.',
    es: 'Cuánto tiempo se deja en reposo un área depende de la operación. Confirme el plazo con el prescriptor.',
  },
  source: contraindicationLists,
  actor: 'clinical',
  check: (referral) => {
    const operation = operationOf(referral);
    if (!operation) return notApplicable();
    const { evidence, timed, cleared } = operation;
    if (timed && cleared) return met(evidence);
    if (timed && referral.sources.some(({ text }) => protocol.test(text))) {
      return cannotTell({
        en: 'Could not tell whether the surgeon’s protocol clears massage now. Confirm with the prescriber.',
        es: 'No se pudo comprobar si el protocolo del cirujano permite ya el masaje. Confirme con el prescriptor.',
      });
    }
    const text = [
      ...(timed ? [] : [`Date of surgery: ${blank}.`]),
      ...(cleared ? [] : [`Massage cleared by the surgeon: ${blank}.`]),
    ].join(' ');
    return unmet({
      severity: 'advice',
      evidence: [evidence],
      suggestions: [{ label: text, text, parts: [{ meaning: 'precautions', text }] }],
    });
  },
});
