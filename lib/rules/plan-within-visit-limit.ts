import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { rangeInWords } from '../wording/plan.ts';

export default defineRule({
  id: 'plan-within-visit-limit',
  element: 'authorization',
  met: 'The visits stay within what was authorized or allowed',
  unmet: 'Shorten the plan or ask for more: it goes beyond the visits allowed.',
  why: 'Visits beyond the authorization or the payer’s limit are usually not paid.',
  source: { label: 'The payer profile' },
  actor: 'admin',
  check: ({ plan: { totalSessions, evidence }, authorization }, { payer }) => {
    const limit = authorization.visits ?? payer?.visitLimit?.visits;
    if (!limit || !totalSessions) return notApplicable();
    if (totalSessions[1] <= limit) return authorization.visits ? met(...evidence) : notApplicable();
    const per = authorization.visits ? 'authorized' : `usually allowed per ${payer?.visitLimit?.per}`;
    return unmet({
      severity: 'advice',
      indicator: 'warning',
      summary: `Shorten the plan or ask for more: ${rangeInWords(totalSessions)} visits, ${limit} ${per}.`,
      evidence,
      ...(payer && { source: payer.source }),
    });
  },
});
