import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { rangeInWords } from '../wording/plan.ts';

export default defineRule({
  id: 'plan-within-visit-limit',
  element: 'authorization',
  met: {
    en: 'The visits stay within what was authorized or allowed',
    es: 'Las visitas no pasan de lo autorizado o permitido',
  },
  unmet: {
    en: 'Shorten the plan or ask for more: it goes beyond the visits allowed.',
    es: 'Acorte el plan o pida más: pasa de las visitas permitidas.',
  },
  why: {
    en: 'Visits beyond the authorization or the payer’s limit are usually not paid.',
    es: 'Las visitas que pasan de la autorización o del límite del pagador no suelen pagarse.',
  },
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
