import type { Precaution } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';

const dangerous = ({ level, standing }: Precaution) =>
  level === 'absolute' && (standing === 'asserted' || standing === 'suspected' || standing === 'conditional');

export default defineRule({
  id: 'contraindication-cleared',
  element: 'precautions',
  met: 'Every absolute contraindication is cleared',
  unmet: 'Hold: a contraindication is named and not cleared.',
  why: 'Massage can harm here until the condition is excluded or a clinician clears it in writing. Confirm with the prescriber.',
  source: { label: 'General massage contraindication lists (confirm with the prescriber)' },
  actor: 'clinical',
  indicator: 'critical',
  overrideReasons: ['Cleared elsewhere in the chart', 'Not this condition'],
  check: ({ precautions }) => {
    const found = precautions.filter(dangerous);
    if (found.length === 0) return notApplicable();
    const open = found.filter(({ cleared }) => !cleared);
    if (open.length === 0) return met(...found.map(({ evidence }) => evidence));
    return unmet(
      ...open.map(({ evidence }) => ({
        severity: 'problem' as const,
        indicator: 'critical' as const,
        summary: `Hold: “${short(evidence.text)}” speaks against massage until it is excluded or cleared.`,
        evidence: [evidence],
      })),
    );
  },
});

/** Keeps the summary under its 140 characters. */
const short = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};
