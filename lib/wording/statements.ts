import type { Plan, Referral } from '../referral.ts';
import type { CheckContext, Offer } from '../rule.ts';
import { blank } from './blank.ts';
import { treated } from './diagnosis.ts';
import { necessityAsserted, necessityStatement, type Said } from './necessity.ts';
import { courseWeeks } from './plan.ts';

/** The full chain with its blanks, and the bare assertion. */
export const necessityChoices = (referral: Said, { codes }: Pick<CheckContext, 'codes'>): Offer[] => [
  {
    label: { en: 'Necessity with reasons', es: 'Necesidad con motivos' },
    ...inField('medicalNecessity', necessityStatement(referral, codes)),
  },
  {
    label: { en: 'Necessity in one sentence', es: 'Necesidad en una frase' },
    ...inField('medicalNecessity', necessityAsserted(referral, codes)),
  },
];

/** Shapes of goals a payer can measure. The numbers are the clinician's. */
export function goalChoices(plan: Plan): Offer[] {
  const weeks = courseWeeks(plan);
  const by = `by week ${weeks ? Math.round(weeks) : blank}`;
  return [
    {
      label: { en: 'Function', es: 'Función' },
      ...inField('goals', `Goal (activity): ${blank} from ${blank} to ${blank} ${by}.`),
    },
    {
      label: { en: 'Pain', es: 'Dolor' },
      ...inField('goals', `Goal: pain score from ${blank} to ${blank} (of 10) ${by}.`),
    },
    {
      label: { en: 'Motion', es: 'Movimiento' },
      ...inField('goals', `Goal: ${blank} range of motion from ${blank}° to ${blank}° ${by}.`),
    },
  ];
}

/** Clinical statements: the clinician makes them by choosing one. */
export const precautionChoices = (): Offer[] => [
  {
    label: {
      en: 'Your statement: no known contraindications',
      es: 'Su declaración: sin contraindicaciones conocidas',
    },
    ...inField('precautions', 'No known contraindications to massage.'),
  },
  precautionBlank(),
];

export const precautionBlank = (): Offer => ({
  label: { en: 'Your statement: precautions', es: 'Su declaración: precauciones' },
  ...inField('precautions', `Precautions: ${blank}.`),
});

/** Techniques in our own words, each with the code it is ordered under. */
export function procedureChoices(referral: Pick<Referral, 'diagnoses'>): Offer[] {
  const drainage = technique('97140', 'manual lymph drainage');
  const usual = [technique('97124', 'therapeutic massage'), technique('97140', 'myofascial release')];
  return hasLymphedema(referral) ? [drainage, ...usual] : [...usual, technique('97140', 'soft tissue mobilization')];
}

export const hasLymphedema = (referral: Pick<Referral, 'diagnoses'>): boolean =>
  treated(referral).some(
    ({ code, words }) => /lymph(?:o)?edema/i.test(words) || /^(?:I89\.0|I97\.2|Q82\.0)/.test(code ?? ''),
  );

const technique = (code: string, name: string): Offer => ({
  label: `${name} (CPT ${code})`,
  text: `Technique: ${name} (CPT ${code}).`,
  parts: [{ meaning: 'procedure', text: `${code} ${name}` }],
});

/** The clinic's prescriber, from the options; nothing when none was set. */
export function providerChoices({ prescriber }: CheckContext): Offer[] {
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
