import { beforeAll, describe, expect, it } from 'vitest';
import { serviceRequest } from '../../lib/documents/fhir-order.ts';
import { orderTextFrom } from '../../lib/documents/resource-text.ts';
import { readText } from '../../lib/language/read.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';
import { context, nobody, referralOf } from '../documents/context.ts';
import { orders } from '../documents/orders.ts';
import { loadValidators, type Validate } from '../ehr/fhir/validators.ts';
import { cases } from '../golden/cases.ts';

const therapist: Therapist = {
  name: 'Ana Flores',
  credential: 'LMT',
  licence: '',
  phone: '',
  fax: '',
  npi: '1234567893',
  networks: [],
  training: [],
};

describe('every exported ServiceRequest, as two validators of others see it', () => {
  let validators: Record<'medplum' | 'fhirJs', Validate>;

  beforeAll(async () => {
    validators = await loadValidators();
  });

  const problems = (resource: unknown) => ({
    medplum: validators.medplum(resource),
    fhirJs: validators.fhirJs(resource),
  });
  const none = { medplum: [], fhirJs: [] };

  it.each(Object.keys(orders))('%s: is valid R4', (name) => {
    expect(problems(serviceRequest(referralOf(name), context))).toEqual(none);
    expect(problems(serviceRequest(referralOf(name), { ...context, prescriber: nobody, subject: 'J. D.' }))).toEqual(
      none,
    );
    expect(problems(serviceRequest(referralOf(name), { ...context, therapist }))).toEqual(none);
  });

  it.each(cases)('$name, a whole referral: is valid R4, and read back', ({ text }) => {
    const resource = serviceRequest(readText(text), context);
    expect(problems(resource)).toEqual(none);
    expect(orderTextFrom(JSON.stringify(resource))).toMatchObject({ ok: true });
  });

  // Both see something: a validator that lets everything pass would prove nothing.
  const good = () => serviceRequest(referralOf('ranges'), context);
  const spoilt: [string, () => unknown, ('medplum' | 'fhirJs')[]][] = [
    ['no intent', () => ({ ...good(), intent: undefined }), ['medplum', 'fhirJs']],
    ['a field FHIR does not know', () => ({ ...good(), visits: 6 }), ['medplum', 'fhirJs']],
    ['a status FHIR does not know', () => ({ ...good(), status: 'bogus' }), ['fhirJs']],
    ['a date as people write it', () => ({ ...good(), authoredOn: '02/03/2026' }), ['medplum']],
  ];
  it.each(spoilt)('%s is noticed', (_, resource, by) => {
    const found = problems(JSON.parse(JSON.stringify(resource())));
    for (const validator of by) expect(found[validator]).not.toEqual([]);
  });
});
