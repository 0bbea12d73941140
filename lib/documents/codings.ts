import type { CodeTable } from '../codes/code.ts';
import type { Diagnosis } from '../referral.ts';

/** Names of code systems as HL7 publishes them (FHIR R4, "Using code systems"). */
export const systems = {
  cpt: 'http://www.ama-assn.org/go/cpt',
  hcpcs: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  icd10: 'http://hl7.org/fhir/sid/icd-10-cm',
  npi: 'http://hl7.org/fhir/sid/us-npi',
  /** Provider taxonomy of the National Uniform Claim Committee. */
  taxonomy: 'http://nucc.org/provider-taxonomy',
  units: 'http://unitsofmeasure.org',
} as const;

export interface Coding {
  system: string;
  code: string;
  display?: string;
}

/** Always with words: a reader may not know the code. */
export interface Concept {
  coding?: Coding[];
  text: string;
}

/** Without a display: the titles of CPT codes belong to the AMA. */
export const procedureConcept = (code: string, text: string): Concept => ({
  coding: [{ system: /^\d{5}$/.test(code) ? systems.cpt : systems.hcpcs, code }],
  text: text || code,
});

/** A code of the edition with its title; a code that the edition does not hold stays in the words. */
export function diagnosisConcept({ code, words }: Diagnosis, codes: Pick<CodeTable, 'find'>): Concept {
  const known = code ? codes.find(code) : undefined;
  if (!known) return { text: [code, words].filter(Boolean).join(' ') };
  return { coding: [{ system: systems.icd10, code: known.code, display: known.title }], text: words || known.title };
}
