import type { Evidence } from '../referral.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { inDigits, rangeInWords, totalSessions } from '../wording/plan.ts';
import { instead } from '../wording/replacing.ts';

export default defineRule({
  id: 'total-agrees-with-phases',
  element: 'duration',
  met: { en: 'The total of visits agrees with the phases', es: 'El total de visitas coincide con las fases' },
  unmet: { en: 'Make the total agree with the weekly plan.', es: 'Haga coincidir el total con el plan semanal.' },
  why: {
    en: 'When total and phases differ, payers tend to allow the smaller number, and the therapist calls to ask.',
    es: 'Cuando el total y las fases difieren, los pagadores suelen conceder el número menor y el terapeuta llama para preguntar.',
  },
  source: { label: '42 CFR 410.61(b)–(d)' },
  actor: 'clinical',
  check: ({ plan }) => {
    const counted = totalSessions(plan.phases);
    if (!plan.totalMismatch) return counted && plan.totalSessions ? met(...plan.evidence) : notApplicable();
    const stated = plan.evidence.findLast(statesTotal);
    if (!counted || !stated) return unmet({ severity: 'problem', evidence: plan.evidence });
    const visits = rangeInWords(counted);
    return unmet({
      severity: 'problem',
      summary: {
        en: `Make the total agree: the weekly plan gives ${inDigits(counted)} visits, the text says ${short(stated)}.`,
        es: `Haga coincidir el total: el plan semanal da ${inDigits(counted)} visitas; el texto dice ${short(stated)}.`,
      },
      evidence: plan.evidence,
      suggestions: [instead(stated, stated.text.replace(/\d{1,3}(?:\s?(?:-|to)\s?\d{1,3})?/, visits))],
    });
  },
});

const statesTotal = ({ text }: Evidence) =>
  /\d/.test(text) && /visit|session|treatment|appointment|total|\btx\b/i.test(text);

/** Keeps the summary under its 140 characters. */
const short = ({ text }: Evidence) => `“${text.replace(/\s+/g, ' ').slice(0, 50)}”`;
