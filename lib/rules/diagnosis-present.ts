import { defineRule, met, unmet } from '../rule.ts';
import { blank } from '../wording/blank.ts';
import { chartChoices } from '../wording/chart-choices.ts';
import { aroundDiagnosis, codeBeside } from '../wording/code-choices.ts';
import { codedDiagnoses, countedDiagnoses } from '../wording/counted-diagnoses.ts';
import { pregnancyCodes } from '../wording/pregnancy.ts';

/** Three codes can be told apart at a glance; more is what the search is for. */
const mostCodes = 3;

export default defineRule({
  id: 'diagnosis-present',
  element: 'diagnosis',
  met: 'A diagnosis with an ICD-10-CM code is stated',
  unmet: 'State the diagnosis with its ICD-10-CM code.',
  why: 'Without a diagnosis code the therapist cannot bill and the payer cannot judge the order.',
  source: { label: 'ICD-10-CM Official Guidelines, section IV' },
  actor: 'clinical',
  check: (referral, context) => {
    const { codes, chartCodes = [] } = context;
    const coded = codedDiagnoses(referral);
    if (coded.length > 0) return met(...coded.map(({ evidence }) => evidence));
    const [inWords, ...others] = countedDiagnoses(referral);
    if (!inWords) {
      const text = `Diagnosis: ${blank} (ICD-10-CM ${blank}).`;
      const onChart = chartChoices(referral, context).slice(0, mostCodes);
      return unmet({ severity: 'missing', suggestions: [...onChart, { label: 'Add a diagnosis and its code', text }] });
    }
    const findings = [inWords, ...others].map((diagnosis) => ({
      severity: 'problem' as const,
      summary: `Add the ICD-10-CM code for ${diagnosis.words.slice(0, 80)}.`,
      evidence: [diagnosis.evidence],
      suggestions: [
        ...pregnancyCodes(diagnosis, referral, codes),
        ...codes.search(diagnosis.words, {
          limit: mostCodes,
          chartCodes,
          context: aroundDiagnosis(diagnosis, referral),
        }),
      ]
        .slice(0, mostCodes)
        .map((code) => codeBeside(code, diagnosis)),
    }));
    return unmet(...findings);
  },
});
