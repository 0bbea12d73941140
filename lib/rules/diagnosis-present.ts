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
  met: { en: 'A diagnosis with an ICD-10-CM code is stated', es: 'Consta un diagnóstico con su código ICD-10-CM' },
  unmet: { en: 'State the diagnosis with its ICD-10-CM code.', es: 'Indique el diagnóstico con su código ICD-10-CM.' },
  why: {
    en: 'Without a diagnosis code the therapist cannot bill and the payer cannot judge the order.',
    es: 'Sin código de diagnóstico, el terapeuta no puede facturar y el pagador no puede evaluar la orden.',
  },
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
      return unmet({
        severity: 'missing',
        suggestions: [
          ...onChart,
          { label: { en: 'Add a diagnosis and its code', es: 'Agregar un diagnóstico y su código' }, text },
        ],
      });
    }
    const findings = [inWords, ...others].map((diagnosis) => ({
      severity: 'problem' as const,
      summary: {
        en: `Add the ICD-10-CM code for ${diagnosis.words.slice(0, 80)}.`,
        es: `Agregue el código ICD-10-CM de “${diagnosis.words.slice(0, 80)}”.`,
      },
      evidence: [diagnosis.evidence],
      suggestions: [
        ...pregnancyCodes(diagnosis, referral, { codes, chartCodes }),
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
