import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { toVerify } from '../wording/authorities.ts';
import { instead, joined } from '../wording/replacing.ts';
import { unitsInWords, unitsOf } from '../wording/session.ts';

/** Four units, one hour: what reviewers commonly pay in one visit; the exact cap is the payer's. */
const usualMinutes = 60;

export default defineRule({
  id: 'units-within-cap',
  element: 'units',
  met: {
    en: 'A visit is no longer than payers usually pay',
    es: 'Una visita no dura más de lo que los pagadores suelen pagar',
  },
  unmet: {
    en: 'Check the visit length: more than 4 units is often cut. Verify with the payer.',
    es: 'Revise la duración de la visita: más de 4 unidades suele recortarse. Verifique con el pagador.',
  },
  why: {
    en: 'Many payers pay at most 4 units (60 minutes) in one visit. Verify with the payer.',
    es: 'Muchos pagadores pagan como máximo 4 unidades (60 minutos) por visita. Verifique con el pagador.',
  },
  source: toVerify('CMS medically unlikely edits'),
  actor: 'clinical',
  overrideReasons: [
    { en: 'The payer allows longer visits', es: 'El pagador permite visitas más largas' },
    { en: 'The patient pays', es: 'Paga el paciente' },
  ],
  check: ({ session: { minutes, units, evidence }, sources }, { payer }) => {
    const ordered = units ?? (minutes === null ? null : unitsOf(minutes));
    if (ordered === null) return notApplicable();
    const cap = payer?.sessionMinutes ?? usualMinutes;
    if (ordered <= unitsOf(cap)) return met(...evidence);
    const words = joined(evidence, sources);
    return unmet({
      severity: 'advice',
      indicator: 'warning',
      summary: {
        en: `Check ${ordered} units a visit: more than ${unitsOf(cap)} is often cut. Verify with the payer.`,
        es: `Revise ${ordered} unidades por visita: más de ${unitsOf(cap)} suele recortarse. Verifique con el pagador.`,
      },
      evidence,
      suggestions: words ? [instead(words, `${cap} minutes (${unitsInWords(unitsOf(cap))})`)] : [],
    });
  },
});
