import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { sessionChoice } from '../wording/session-choices.ts';

export default defineRule({
  id: 'minutes-units-agree',
  element: 'units',
  met: 'Minutes and units say the same',
  unmet: 'Make minutes and units agree: one unit is 15 minutes.',
  why: 'By the 8-minute rule unit n covers 15n−7 to 15n+7 minutes; more units than minutes are refused.',
  source: { label: 'CMS Claims Processing Manual, chapter 5, 20.2' },
  actor: 'clinical',
  check: ({ session: { minutes, units, conflict, evidence } }) => {
    if (minutes === null || units === null) return notApplicable();
    if (!conflict) return met(...evidence);
    const lengths = [...new Set([minutes, units * 15])];
    return unmet({
      severity: 'problem',
      summary: `Choose ${minutes} minutes or ${units} ${units === 1 ? 'unit' : 'units'}: they do not agree.`,
      evidence,
      suggestions: lengths.map(sessionChoice),
    });
  },
});
