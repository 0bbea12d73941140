import type { Code } from '../codes/code.ts';
import { treatable } from '../codes/support.ts';
import type { Referral } from '../referral.ts';
import type { CheckContext, Offer } from '../rule.ts';
import { named } from './code-choices.ts';

/** Diagnoses that the chart already holds and massage can treat; those of the region in the order come first. */
export function chartChoices(
  { areas }: Pick<Referral, 'areas'>,
  { codes, chartCodes = [] }: Pick<CheckContext, 'codes' | 'chartCodes'>,
): Offer[] {
  const onChart = chartCodes.filter(treatable);
  const region = areas.map(({ site, side }) => `${side ?? ''} ${site}`).join(' ');
  const ofRegion = region === '' ? [] : codes.search(region, { chartCodes: onChart, limit: onChart.length });
  const first = ofRegion.filter(({ code }) => onChart.includes(code));
  const others = onChart.flatMap((code) => codes.find(code) ?? []);
  const each = new Map([...first, ...others].map((code) => [code.code, code]));
  return [...each.values()].map(asDiagnosis);
}

const asDiagnosis = (code: Code): Offer => ({
  label: { en: `${named(code)} (from this chart)`, es: `${named(code)} (de este expediente)` },
  text: `Diagnosis: ${named(code)}.`,
  parts: [{ meaning: 'diagnosis', text: named(code) }],
});
