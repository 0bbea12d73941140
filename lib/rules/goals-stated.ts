import { defineRule, met, unmet } from '../rule.ts';
import { goalChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'goals-stated',
  element: 'goals',
  met: { en: 'A goal of treatment is stated', es: 'Consta un objetivo del tratamiento' },
  unmet: { en: 'Add a goal that can be measured.', es: 'Agregue un objetivo que se pueda medir.' },
  why: {
    en: 'Payers compare function before and after; without a goal, progress cannot be shown.',
    es: 'Los pagadores comparan la función antes y después; sin objetivo no se puede mostrar el progreso.',
  },
  source: { label: '42 CFR 410.61(b)–(d); LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: ({ goals, plan }) =>
    goals.length > 0
      ? met(...goals.map(({ evidence }) => evidence))
      : unmet({ severity: 'missing', suggestions: goalChoices(plan) }),
});
