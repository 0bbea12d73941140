import type { Said } from '../languages.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { hedged } from '../wording/hedged.ts';
import { inDigits } from '../wording/plan.ts';
import { visitsBefore } from '../wording/visits-before.ts';

const authorized: Said = { en: 'authorized', es: 'autorizadas' };

const usual = (per: Said | undefined): Said => ({
  en: `usually allowed per ${per?.en}`,
  es: `permitidas normalmente por ${per?.es}`,
});

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
  source: payerProfile,
  actor: 'admin',
  check: (referral, { payer }) => {
    const { plan, authorization } = referral;
    const { totalSessions, evidence } = plan;
    const given = payer?.visitsCounted && !authorization.visits ? visitsBefore(referral) : 0;
    const limit = authorization.visits ?? payer?.visitLimit?.visits;
    if (!limit || !totalSessions) return notApplicable();
    if (totalSessions[1] + given <= limit) return authorization.visits ? met(...evidence) : notApplicable();
    const planned = inDigits(totalSessions);
    const per = authorization.visits ? authorized : usual(payer?.visitLimit?.per);
    const summary = {
      en: `Shorten the plan or ask for more: ${planned} visits${given > 0 ? ` after ${given}` : ''}, ${limit} ${per.en}.`,
      es: `Acorte el plan o pida más: ${planned} visitas${given > 0 ? ` tras ${given}` : ''}, ${limit} ${per.es}.`,
    };
    return unmet({
      severity: 'advice',
      indicator: 'warning',
      summary: payer && !authorization.visits ? hedged(summary, payer, 'visitLimit') : summary,
      evidence,
      ...(payer && { source: payer.source }),
    });
  },
});
