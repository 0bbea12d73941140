import { indexSearchParameter } from '@medplum/core';

/** Fills the in-browser store with an invented patient; returns the patient as stored. */
export async function fillChart(medplum) {
  indexSearchParameter(conditionByPatient);
  const patient = await medplum.createResource({
    resourceType: 'Patient',
    name: [{ given: ['Jordan', 'Demo'], family: 'Rivera-Test' }],
    gender: 'female',
    birthDate: '1979-04-12',
    identifier: [{ system: 'https://ehr.example/mrn', value: 'DEMO-1042' }],
    address: [{ city: 'Springfield', state: 'WA' }],
  });
  const subject = { reference: `Patient/${patient.id}`, display: 'Jordan Demo Rivera-Test' };
  for (const [code, words, onset] of problems) await medplum.createResource(condition(subject, code, words, onset));
  return { patient, subject };
}

/** The in-browser store finds only by what it was told to index, and the problem list asks for this. */
const conditionByPatient = {
  resourceType: 'SearchParameter',
  url: 'http://hl7.org/fhir/SearchParameter/clinical-patient',
  name: 'patient',
  status: 'active',
  code: 'patient',
  base: ['Condition'],
  type: 'reference',
  expression: 'Condition.subject.where(resolve() is Patient)',
  target: ['Patient'],
};

const problems = [
  ['M54.50', 'Low back pain, unspecified', '2026-09-14'],
  ['M62.830', 'Muscle spasm of back', '2026-09-14'],
  ['M54.2', 'Cervicalgia', '2026-10-02'],
  ['I10', 'Essential (primary) hypertension', '2019-03-01'],
];

function condition(subject, code, words, onset) {
  return {
    resourceType: 'Condition',
    subject,
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: words }], text: `${code} ${words}` },
    onsetDateTime: onset,
    recordedDate: onset,
  };
}
