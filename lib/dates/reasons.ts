import type { Language, Said } from '../languages.ts';
import type { Interval, PayerProfile } from '../payers/profile.ts';
import type { CourseStart } from './course.ts';
import { longDate } from './long-date.ts';

/** What a day follows from, as a half sentence that what it was counted from completes. */
export const reasons = {
  stated: { en: 'The order gives this day.', es: 'La orden da esta fecha.' },
  plan: { en: 'The length of the plan', es: 'La duración del plan' },
  days: (days: number): Said => ({ en: `${days} days`, es: `${days} días` }),
  visit: (visit: number): Said => ({
    en: `Visit ${visit} at the plan’s fastest rate`,
    es: `La visita ${visit} al ritmo más rápido del plan`,
  }),
  authorization: (days: number, continued: number | undefined): Said => ({
    en: continued ? `${days} days (${continued} for care that continues)` : `${days} days`,
    es: continued ? `${days} días (${continued} si la atención continúa)` : `${days} días`,
  }),
  interval: ({ visits, weeks }: Interval): Said =>
    visits && weeks
      ? {
          en: `After ${visits} visits or ${weeks} weeks, whichever comes first`,
          es: `Después de ${visits} visitas o ${weeks} semanas, lo que ocurra primero`,
        }
      : visits
        ? { en: `After ${visits} visits`, es: `Después de ${visits} visitas` }
        : { en: `After ${weeks} weeks`, es: `Después de ${weeks} semanas` },
  planDue: ({ days, when }: NonNullable<PayerProfile['planDue']>): Said =>
    when === 'beforeFirstVisit'
      ? { en: `${days} days before the first visit`, es: `${days} días antes de la primera visita` }
      : { en: `${days} days from the first visit`, es: `${days} días desde la primera visita` },
} as const;

/** "90 days, counted from December 1, 2026, the first day of care in the order." */
export const countedFrom = ({ en, es }: Said, { day, known }: CourseStart): Said => ({
  en: `${en}, counted from ${origins[known].en(longDate(day))}.`,
  es: `${es}, contando desde ${origins[known].es(longDate(day, 'es'))}.`,
});

const origins: Record<CourseStart['known'], Record<Language, (day: string) => string>> = {
  stated: {
    en: (day) => `${day}, the first day of care in the order`,
    es: (day) => `el ${day}, el primer día de atención en la orden`,
  },
  orderDate: {
    en: (day) => `${day}, the date of the order, which gives no first day of care`,
    es: (day) => `el ${day}, la fecha de la orden, que no da un primer día de atención`,
  },
  today: {
    en: (day) => `today (${day}), because the order gives no date`,
    es: (day) => `hoy (${day}), porque la orden no da ninguna fecha`,
  },
};
