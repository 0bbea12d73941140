import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { instead, joined } from '../wording/replacing.ts';
import { unitsInWords, unitsOf } from '../wording/session.ts';

/** Four units, one hour: what reviewers commonly pay in one visit; the exact cap is the payer's. */
const usualMinutes = 60;

export default defineRule({
  id: 'units-within-cap',
  element: 'units',
  met: 'A visit is no longer than payers usually pay',
  unmet: 'Check the visit length: more than 4 units is often cut. Verify with the payer.',
  why: 'Many payers pay at most 4 units (60 minutes) in one visit. Verify with the payer.',
  source: { label: 'CMS medically unlikely edits (verify with the payer)' },
  actor: 'clinical',
  overrideReasons: ['The payer allows longer visits', 'The patient pays'],
  check: ({ session: { minutes, units, evidence }, sources }, { payer }) => {
    const ordered = units ?? (minutes === null ? null : unitsOf(minutes));
    if (ordered === null) return notApplicable();
    const cap = payer?.sessionMinutes ?? usualMinutes;
    if (ordered <= unitsOf(cap)) return met(...evidence);
    const words = joined(evidence, sources);
    return unmet({
      severity: 'advice',
      indicator: 'warning',
      summary: `Check ${ordered} units a visit: more than ${unitsOf(cap)} is often cut. Verify with the payer.`,
      evidence,
      suggestions: words ? [instead(words, `${cap} minutes (${unitsInWords(unitsOf(cap))})`)] : [],
    });
  },
});
