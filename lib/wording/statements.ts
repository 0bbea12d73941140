import type { Suggestion } from '../finding.ts';
import type { Plan, Referral } from '../referral.ts';
import type { CheckContext } from '../rule.ts';
import { blank } from './blank.ts';
import { treated } from './diagnosis.ts';
import { necessityAsserted, necessityStatement, type Said } from './necessity.ts';
import { courseWeeks } from './plan.ts';

/** The full chain with its blanks, and the bare assertion. */
export const necessityChoices = (referral: Said, { codes }: Pick<CheckContext, 'codes'>): Suggestion[] => [
  { label: 'Necessity with reasons', ...inField('medicalNecessity', necessityStatement(referral, codes)) },
  { label: 'Necessity in one sentence', ...inField('medicalNecessity', necessityAsserted(referral, codes)) },
];

/** Shapes of goals a payer can measure. The numbers are the clinician's. */
export function goalChoices(plan: Plan): Suggestion[] {
  const weeks = courseWeeks(plan);
  const by = `by week ${weeks ? Math.round(weeks) : blank}`;
  return [
    { label: 'Function', ...inField('goals', `Goal (activity): ${blank} from ${blank} to ${blank} ${by}.`) },
    { label: 'Pain', ...inField('goals', `Goal: pain score from ${blank} to ${blank} (of 10) ${by}.`) },
    { label: 'Motion', ...inField('goals', `Goal: ${blank} range of motion from ${blank}° to ${blank}° ${by}.`) },
  ];
}

/** Clinical statements: the clinician makes them by choosing one. */
export const precautionChoices = (): Suggestion[] => [
  {
    label: 'Your statement: no known contraindications',
    ...inField('precautions', 'No known contraindications to massage.'),
  },
  precautionBlank(),
];

export const precautionBlank = (): Suggestion => ({
  label: 'Your statement: precautions',
  ...inField('precautions', `Precautions: ${blank}.`),
});

/** Techniques in our own words, each with the code it is ordered under. */
export function procedureChoices(referral: Pick<Referral, 'diagnoses'>): Suggestion[] {
  const drainage = technique('97140', 'manual lymph drainage');
  const usual = [technique('97124', 'therapeutic massage'), technique('97140', 'myofascial release')];
  return hasLymphedema(referral) ? [drainage, ...usual] : [...usual, technique('97140', 'soft tissue mobilization')];
}

export const hasLymphedema = (referral: Pick<Referral, 'diagnoses'>): boolean =>
  treated(referral).some(
    ({ code, words }) => /lymph(?:o)?edema/i.test(words) || /^(?:I89\.0|I97\.2|Q82\.0)/.test(code ?? ''),
  );

const technique = (code: string, name: string): Suggestion => ({
  label: `${name} (${code})`,
  text: `Technique: ${name} (CPT ${code}).`,
  parts: [{ meaning: 'procedure', text: `${code} ${name}` }],
});

/** The clinic's prescriber, from the options; nothing when none was set. */
export function providerChoices({ prescriber }: CheckContext): Suggestion[] {
  if (!prescriber?.name) return [];
  const { credential, npi } = prescriber;
  const name = [prescriber.name, credential].filter(Boolean).join(', ');
  const text = npi ? `Ordering provider: ${name}, NPI ${npi}.` : `Ordering provider: ${name}.`;
  const parts = [{ meaning: 'provider' as const, text: name }];
  const number = npi ? [{ meaning: 'providerNpi' as const, text: npi, number: npi }] : [];
  return [{ label: name, text, parts: [...parts, ...number] }];
}

const inField = (meaning: 'medicalNecessity' | 'goals' | 'precautions', text: string) => ({
  text,
  parts: [{ meaning, text }],
});
