import { defineRule, met, notApplicable, unmet } from '../rule.ts';

export default defineRule({
  id: 'necessity-asserted',
  element: 'medicalNecessity',
  met: {
    en: 'Necessity is asserted, not denied or made conditional',
    es: 'La necesidad se afirma; no se niega ni se condiciona',
  },
  unmet: {
    en: 'Decide whether this massage is medically necessary before ordering it.',
    es: 'Decida si este masaje es médicamente necesario antes de ordenarlo.',
  },
  why: {
    en: 'Necessity that is denied or depends on something else reads as “not necessary”.',
    es: 'Una necesidad negada, o que depende de otra cosa, se lee como “no necesaria”.',
  },
  source: { label: 'LifeWise medical policy 8.03.502' },
  actor: 'clinical',
  check: ({ necessity: { standing, evidence } }) => {
    if (!standing) return notApplicable();
    if (standing === 'asserted') return met(...evidence);
    const summary =
      standing === 'negated'
        ? {
            en: 'Hold or reword: the text says that massage is not medically necessary.',
            es: 'Suspenda o corrija: el texto dice que el masaje no es médicamente necesario.',
          }
        : {
            en: 'Say that massage is necessary, or wait: the text makes it depend on something else.',
            es: 'Afirme que el masaje es necesario, o espere: el texto lo hace depender de otra cosa.',
          };
    return unmet({ severity: 'problem', summary, evidence });
  },
});
