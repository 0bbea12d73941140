import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { toVerify } from '../wording/authorities.ts';
import { durationChoices } from '../wording/plan-choices.ts';
import { instead } from '../wording/replacing.ts';

/** Words that stand where the length of the course should. */
const endless = /ongoing|indefinit|lifelong|long[- ]term|permanent|until further|continu/i;

export default defineRule({
  id: 'duration-not-open-ended',
  element: 'duration',
  met: { en: 'The course is not ongoing or maintenance', es: 'El plan no es indefinido ni de mantenimiento' },
  unmet: {
    en: 'Replace “ongoing” or “maintenance” with a course that ends and a date to reassess.',
    es: 'Reemplace “ongoing” o “maintenance” por un plan con final y una fecha de reevaluación.',
  },
  why: {
    en: 'Maintenance care is usually refused; a course with an end, a goal and a new assessment is not maintenance.',
    es: 'El mantenimiento suele rechazarse; un plan con final, objetivo y nueva evaluación no es mantenimiento.',
  },
  source: toVerify('TRICARE Policy Manual, chapter 7; WAC 296-23-250'),
  actor: 'clinical',
  check: ({ plan }, context) => {
    if (!plan.openEnded) return plan.hasDuration ? met() : notApplicable();
    const words = plan.evidence.filter(({ text }) => endless.test(text));
    const [only, ...more] = words;
    const suggestions =
      only && more.length === 0 && !plan.evidence.some(({ text }) => /maint/i.test(text))
        ? durationChoices(context).map(({ label, parts }) => instead(only, `for ${label}`, parts))
        : [];
    const evidence = words.length > 0 ? words : plan.evidence;
    return unmet({ severity: 'advice', indicator: 'warning', evidence, suggestions });
  },
});
