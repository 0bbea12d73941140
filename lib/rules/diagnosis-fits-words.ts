import { misfitOf } from '../codes/fit.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { aroundDiagnosis, codeInstead } from '../wording/code-choices.ts';
import { codedDiagnoses } from '../wording/counted-diagnoses.ts';

const mostCodes = 3;

/** Leaves room for the rest of the sentence. */
const inShort = (title: string) => title.slice(0, 60);

export default defineRule({
  id: 'diagnosis-fits-words',
  element: 'diagnosis',
  met: {
    en: 'Every code means what the words beside it say',
    es: 'Cada código significa lo que dicen las palabras a su lado',
  },
  unmet: {
    en: 'Check the code against the words beside it.',
    es: 'Compare el código con las palabras que lo acompañan.',
  },
  why: {
    en: 'A billable code for another condition passes every format check and is refused on review.',
    es: 'Un código facturable de otra afección pasa toda revisión de formato y se rechaza en la evaluación.',
  },
  source: { label: 'ICD-10-CM Official Guidelines, I.A.19 and IV.A' },
  actor: 'clinical',
  overrideReasons: [
    {
      en: 'The code is right; the words belong to another diagnosis',
      es: 'El código es correcto; las palabras son de otro diagnóstico',
    },
  ],
  check: (referral, { codes }) => {
    const known = codedDiagnoses(referral).flatMap((diagnosis) => {
      const code = codes.find(diagnosis.code);
      return code?.billable && diagnosis.words ? [{ diagnosis, code }] : [];
    });
    if (known.length === 0) return notApplicable();
    const wrong = known.flatMap(({ diagnosis, code }) => {
      const misfit = misfitOf(code, diagnosis.words);
      if (!misfit) return [];
      const fitting = codes.search(misfit.offer, { limit: mostCodes, context: aroundDiagnosis(diagnosis, referral) });
      return [
        {
          severity: 'problem' as const,
          summary: {
            en: `Check ${code.code}: it means “${inShort(code.title)}”, the words say “${misfit.said}”.`,
            es: `Revise ${code.code}: significa “${inShort(code.title)}”, las palabras dicen “${misfit.said}”.`,
          },
          evidence: [diagnosis.evidence],
          suggestions: fitting.map((right) => codeInstead(right, diagnosis)),
        },
      ];
    });
    return wrong.length > 0 ? unmet(...wrong) : met();
  },
});
