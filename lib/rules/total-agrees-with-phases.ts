import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { rangeInWords, totalSessions } from '../wording/plan.ts';
import { planChoice } from '../wording/plan-choices.ts';

export default defineRule({
  id: 'total-agrees-with-phases',
  element: 'duration',
  met: 'The total of visits agrees with the phases',
  unmet: 'Make the total agree with the weekly plan.',
  why: 'When total and phases differ, the payer grants the smaller number and the therapist asks back.',
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }) => {
    const counted = totalSessions(plan.phases);
    if (!plan.totalMismatch) return counted && plan.totalSessions ? met(...plan.evidence) : notApplicable();
    const stated = plan.totalSessions;
    const summary =
      counted && stated && rangeInWords(counted) !== rangeInWords(stated)
        ? `Make the total agree: the weekly plan gives ${rangeInWords(counted)} visits, the text says ${rangeInWords(stated)}.`
        : 'Make the total agree with the weekly plan.';
    return unmet({
      severity: 'problem',
      summary,
      evidence: plan.evidence,
      suggestions: counted ? [planChoice(plan.phases)] : [],
    });
  },
});
