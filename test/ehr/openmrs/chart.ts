import { patientUuid, uuid, visitUuid } from './identifiers.ts';

/** The patient is invented, as are the clinician, the clinic and every number. */
const location = { uuid: uuid('location-clinic'), name: 'Larkspur Family Clinic', display: 'Larkspur Family Clinic' };

const provider = {
  uuid: uuid('provider-okafor'),
  display: 'Ngozi Okafor, MD',
  identifier: '1234567893',
  person: { uuid: uuid('person-okafor'), display: 'Ngozi Okafor, MD' },
};

const user = {
  uuid: uuid('user-okafor'),
  display: 'nokafor',
  username: 'nokafor',
  systemId: 'nokafor',
  userProperties: { defaultLocale: 'en' },
  person: provider.person,
  privileges: [{ uuid: uuid('privilege'), display: 'All', name: 'All' }],
  roles: [{ uuid: uuid('role'), display: 'System Developer', name: 'System Developer' }],
};

export const session = {
  authenticated: true,
  sessionId: 'demo',
  locale: 'en',
  allowedLocales: ['en'],
  user,
  currentProvider: provider,
  sessionLocation: location,
};

export const locations = [location];
export const clinician = { user, provider };

export const patient = {
  resourceType: 'Patient',
  id: patientUuid,
  active: true,
  identifier: [
    {
      id: uuid('identifier-rivera'),
      use: 'official',
      type: { coding: [{ code: uuid('identifiertype') }], text: 'OpenMRS ID' },
      value: 'DEMO-1042',
    },
  ],
  name: [{ id: uuid('name-rivera'), family: 'Rivera-Test', given: ['Jordan', 'Demo'] }],
  gender: 'female',
  birthDate: '1979-04-12',
  deceasedBoolean: false,
  // The chart reads the city of the first address without asking whether there is one.
  address: [{ id: uuid('address-rivera'), use: 'home', city: 'Springfield', state: 'WA', country: 'USA' }],
  telecom: [{ id: uuid('phone-rivera'), system: 'phone', value: '555-0100' }],
};

export const restPatient = {
  uuid: patientUuid,
  display: 'DEMO-1042 - Jordan Demo Rivera-Test',
  identifiers: [{ uuid: uuid('identifier-rivera'), identifier: 'DEMO-1042', preferred: true }],
  person: {
    uuid: patientUuid,
    display: 'Jordan Demo Rivera-Test',
    gender: 'F',
    age: 47,
    birthdate: '1979-04-12T00:00:00.000+0000',
    birthdateEstimated: false,
    dead: false,
    attributes: [],
  },
};

/** Opened this morning, so that forms and orders can be saved into it. */
export function visit() {
  const start = new Date();
  start.setHours(0, 5, 0, 0);
  return {
    uuid: visitUuid,
    display: 'Clinic visit',
    visitType: { uuid: uuid('visittype'), name: 'Clinic visit', display: 'Clinic visit' },
    location,
    startDatetime: start.toISOString().replace('Z', '+0000'),
    stopDatetime: null,
    attributes: [],
    encounters: [],
    patient: restPatient,
  };
}

const problems: readonly [code: string, words: string, onset: string][] = [
  ['M54.50', 'Low back pain, unspecified (M54.50)', '2026-09-14'],
  ['M62.830', 'Muscle spasm of back (M62.830)', '2026-09-14'],
  ['M54.2', 'Cervicalgia (M54.2)', '2026-10-02'],
  ['I10', 'Essential (primary) hypertension (I10)', '2019-03-01'],
];

export const conditions = {
  resourceType: 'Bundle',
  type: 'searchset',
  total: problems.length,
  entry: problems.map(([code, words, onset]) => ({
    resource: {
      resourceType: 'Condition',
      id: uuid(`condition-${code.replace('.', '')}`),
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
      },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: words }], text: words },
      subject: { reference: `Patient/${patientUuid}`, type: 'Patient' },
      onsetDateTime: onset,
      recordedDate: onset,
    },
  })),
};
