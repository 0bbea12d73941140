import { daysAfter } from '../dates/calendar.ts';
import { courseEnd, courseStart } from '../dates/course.ts';
import { longDate } from '../dates/long-date.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { hedged } from '../wording/hedged.ts';

export default defineRule({
  id: 'authorization-outlasts-course',
  element: 'authorization',
  met: { en: 'The authorization lasts as long as the course', es: 'La autorización dura tanto como el plan' },
  unmet: {
    en: 'Ask for a longer authorization, or end the course within it.',
    es: 'Pida una autorización más larga, o termine el plan antes de que esta venza.',
  },
  why: {
    en: 'Visits after the last day of an authorization are usually not paid.',
    es: 'Las visitas posteriores al último día de una autorización no suelen pagarse.',
  },
  source: payerProfile,
  actor: 'admin',
  check: (referral, { payer, today }) => {
    if (payer?.coversMassageTherapist === 'no') return notApplicable();
    const start = courseStart(referral, today).day;
    const end = courseEnd(referral, start);
    const { endsOn, evidence } = referral.authorization;
    if (end && endsOn && endsOn >= today) {
      if (end <= endsOn) return met(...evidence);
      const summary = {
        en: `Ask for a longer authorization: it ends on ${longDate(endsOn)}, before the course.`,
        es: `Pida una autorización más larga: vence el ${longDate(endsOn, 'es')}, antes que el plan.`,
      };
      return unmet({ severity: 'advice', indicator: 'warning', summary, evidence });
    }
    const days = payer?.authorizationDays;
    if (!payer || !days || !end || endsOn || end <= daysAfter(start, days)) return notApplicable();
    const summary = {
      en: `Shorten the course or ask for more: an authorization lasts ${days} days.`,
      es: `Acorte el plan o pida más: una autorización dura ${days} días.`,
    };
    return unmet({ severity: 'advice', summary: hedged(summary, payer, 'authorizationDays'), source: payer.source });
  },
});
