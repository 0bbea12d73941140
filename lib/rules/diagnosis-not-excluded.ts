import { exclusionOf } from '../codes/excludes.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { type Coded, codedDiagnoses } from '../wording/counted-diagnoses.ts';

export default defineRule({
  id: 'diagnosis-not-excluded',
  element: 'diagnosis',
  met: { en: 'No two codes exclude each other', es: 'Ningún código excluye a otro' },
  unmet: {
    en: 'Keep one of two codes that exclude each other, unless they are unrelated.',
    es: 'Conserve uno de los dos códigos que se excluyen, salvo que no tengan relación.',
  },
  why: {
    en: 'An Excludes1 note says that two codes stand for one condition; claims with both are often denied.',
    es: 'Una nota Excludes1 dice que dos códigos son la misma afección; las reclamaciones con ambos se deniegan a menudo.',
  },
  source: {
    label: {
      en: 'ICD-10-CM Official Guidelines, I.A.12.a (notes of the FY2026 tabular list)',
      es: 'ICD-10-CM Official Guidelines, I.A.12.a (notas de la lista tabular FY2026)',
    },
  },
  actor: 'clinical',
  indicator: 'warning',
  overrideReasons: [{ en: 'The two conditions are unrelated', es: 'Las dos afecciones no tienen relación' }],
  check: (referral) => {
    const coded = onceEach(codedDiagnoses(referral));
    if (coded.length < 2) return notApplicable();
    const findings = coded.flatMap((one, at) =>
      coded.slice(at + 1).flatMap((other) => {
        const note = exclusionOf(one.code, other.code);
        if (!note) return [];
        return [
          {
            severity: 'advice' as const,
            summary: {
              en: `Keep ${one.code} or ${other.code}, unless they are unrelated (Excludes1 note at ${note.place}).`,
              es: `Conserve ${one.code} o bien ${other.code}, salvo que no tengan relación (nota Excludes1 en ${note.place}).`,
            },
            detail: { en: `Note at ${note.place}: ${note.text.en}.`, es: `Nota en ${note.place}: ${note.text.es}.` },
            evidence: [one.evidence, other.evidence],
          },
        ];
      }),
    );
    return findings.length > 0 ? unmet(...findings) : met();
  },
});

/** A note may name one code hundreds of times; every pair of codes is looked at once. */
const onceEach = (coded: Coded[]): Coded[] =>
  coded.filter(({ code }, at) => coded.findIndex((each) => each.code === code) === at);
