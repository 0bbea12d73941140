import { misfitOf } from '../codes/fit.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { aroundDiagnosis, codeInstead } from '../wording/code-choices.ts';
import { codedDiagnoses } from '../wording/counted-diagnoses.ts';

const mostCodes = 3;

export default defineRule({
  id: 'diagnosis-fits-words',
  element: 'diagnosis',
  met: 'Every code means what the words beside it say',
  unmet: 'Check the code against the words beside it.',
  why: 'A billable code for another condition passes every format check and is refused on review.',
  source: { label: 'ICD-10-CM Official Guidelines, I.A.19 and IV.A' },
  actor: 'clinical',
  overrideReasons: ['The code is right; the words belong to another diagnosis'],
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
          summary: `Check ${code.code}: it means “${code.title.slice(0, 60)}”, the words say ${misfit.said}.`,
          evidence: [diagnosis.evidence],
          suggestions: fitting.map((right) => codeInstead(right, diagnosis)),
        },
      ];
    });
    return wrong.length > 0 ? unmet(...wrong) : met();
  },
});
