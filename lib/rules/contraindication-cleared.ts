import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { holdChoices } from '../wording/adapting.ts';
import { dangers, inShort, openDangers } from '../wording/hazards.ts';

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
    const found = dangers(precautions);
    if (found.length === 0) return notApplicable();
    const open = openDangers(precautions);
    if (open.length === 0) return met(...found.map(({ evidence }) => evidence));
    return unmet(
      ...open.map((danger) => ({
        severity: 'problem' as const,
        indicator: 'critical' as const,
        summary: `Hold: “${inShort(danger)}” speaks against massage until it is excluded or cleared.`,
        evidence: [danger.evidence],
        suggestions: holdChoices(danger, inShort(danger)),
      })),
    );
  },
});
