import type { Said } from '../languages.ts';
import type { HurtingKind } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';

/** Why each purpose hurts, as payers give it. */
const advice: Record<HurtingKind, Said> = {
  relaxation: {
    en: 'Name the condition treated instead of relaxation.',
    es: 'Nombre la afección que se trata en lugar de la relajación.',
  },
  stress: {
    en: 'Name the physical condition treated; stress alone is usually refused.',
    es: 'Nombre la afección física que se trata; el estrés solo suele rechazarse.',
  },
  maintenance: {
    en: 'Give the course an end and a goal; maintenance care is usually refused.',
    es: 'Dé al plan un final y un objetivo; el mantenimiento suele rechazarse.',
  },
  prn: {
    en: 'Replace “as needed” with a number of visits and weeks.',
    es: 'Reemplace “as needed” por un número de visitas y de semanas.',
  },
  patientRequest: {
    en: 'Give the clinical reason; payers do not accept the patient’s wish as one.',
    es: 'Dé el motivo clínico; los pagadores no aceptan como tal el deseo del paciente.',
  },
  wellness: {
    en: 'Name the condition treated instead of general health.',
    es: 'Nombre la afección que se trata en lugar de la salud general.',
  },
  weak: {
    en: 'Say what is needed; words such as “may benefit” or “consider” read as not necessary.',
    es: 'Diga qué se necesita; palabras como “may benefit” o “consider” se leen como no necesario.',
  },
  noDeficit: {
    en: 'Say what is limited; “no deficit” or “resolved” argues against necessity.',
    es: 'Diga qué está limitado; “no deficit” o “resolved” habla en contra de la necesidad.',
  },
};

export default defineRule({
  id: 'necessity-purpose',
  element: 'medicalNecessity',
  met: { en: 'The purpose is treatment of a condition', es: 'El propósito es tratar una afección' },
  unmet: {
    en: 'Reword the purpose: it reads as something payers usually refuse.',
    es: 'Reformule el propósito: se lee como algo que los pagadores suelen rechazar.',
  },
  why: {
    en: 'Massage for comfort, stress, upkeep or on request is usually refused, whatever else the order says. Verify with the payer.',
    es: 'El masaje por comodidad, estrés, mantenimiento o a petición suele rechazarse, diga lo que diga el resto de la orden. Verifique con el pagador.',
  },
  source: { label: 'TRICARE Policy Manual, chapter 7, section 18; FSAFEDS: general health' },
  actor: 'clinical',
  overrideReasons: [
    { en: 'The words describe something else', es: 'Las palabras describen otra cosa' },
    { en: 'The payer accepts this purpose', es: 'El pagador acepta este propósito' },
  ],
  check: ({ necessity: { hurting, standing, evidence } }) => {
    if (hurting.length > 0) {
      const kinds = [...new Set(hurting.map(({ kind }) => kind))];
      return unmet(
        ...kinds.map((kind) => ({
          severity: 'advice' as const,
          indicator: 'warning' as const,
          summary: advice[kind],
          evidence: hurting.filter((phrase) => phrase.kind === kind).map((phrase) => phrase.evidence),
        })),
      );
    }
    return standing === 'asserted' ? met(...evidence) : notApplicable();
  },
});
