import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { blanksIn } from '../wording/blank.ts';
import { goalChoices } from '../wording/statements.ts';

export default defineRule({
  id: 'goals-measurable',
  element: 'goals',
  met: { en: 'A goal can be measured or observed', es: 'Un objetivo se puede medir u observar' },
  unmet: {
    en: 'Make the goal measurable: an activity or a number, today and at the end.',
    es: 'Haga medible el objetivo: una actividad o una cifra, hoy y al final.',
  },
  why: {
    en: '“Feel better” cannot be measured; minutes of sitting, degrees of motion or a pain score can.',
    es: '“Feel better” no se puede medir; los minutos sentado, los grados de movimiento o la escala de dolor, sí.',
  },
  source: { label: 'LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: ({ goals, plan }) => {
    if (goals.length === 0) return notApplicable();
    const measurable = goals.filter((goal) => goal.measurable && blanksIn(goal.evidence.text) === 0);
    if (measurable.length > 0) return met();
    const evidence = goals.map((goal) => goal.evidence);
    if (goals.some((goal) => blanksIn(goal.evidence.text) > 0)) {
      return unmet({
        severity: 'problem',
        summary: { en: 'Fill in the blanks of the goal.', es: 'Complete los espacios en blanco del objetivo.' },
        evidence,
      });
    }
    return unmet({ severity: 'problem', evidence, suggestions: goalChoices(plan) });
  },
});
