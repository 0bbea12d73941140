import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'necessity-asserted',
  element: 'medicalNecessity',
  met: 'Necessity is asserted, not denied or made conditional',
  unmet: 'Settle whether this massage is medically necessary before it is ordered.',
  why: 'A necessity that is denied or hangs on a condition reads as “not necessary”, although it holds the words.',
  source: { label: 'LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: ({ necessity: { standing, evidence } }) => {
    if (!standing) return notApplicable();
    if (standing === 'asserted') return met(...evidence);
    const summary =
      standing === 'negated'
        ? 'Hold or reword: the text says that massage is not medically necessary.'
        : 'Say that massage is necessary, or wait: the text makes it depend on something else.';
    return unmet({ severity: 'problem', summary, evidence });
  },
});
