import { describe, expect, it } from 'vitest';
import { serviceRequest } from '../../lib/documents/fhir-order.ts';
import { orderTextFrom, referralTextFrom } from '../../lib/documents/resource-text.ts';
import { readText } from '../../lib/language/read.ts';
import type { Referral } from '../../lib/referral.ts';
import { context, referralOf } from './context.ts';
import { orders } from './orders.ts';

const textOf = (resource: unknown) => {
  const said = referralTextFrom(resource);
  return said.ok ? said.text : said.error.en;
};

const areasOf = ({ areas }: Referral) => [...new Set(areas.map(({ site, side }) => `${side} ${site}`))];

const meaning = ({ order, diagnoses, procedures, session, plan, authorization }: Referral) => ({
  massage: order.massage,
  codes: diagnoses.map(({ code }) => code),
  procedures: [...new Set(procedures.map(({ code }) => code).filter(Boolean))],
  session: [session.minutes, session.units],
  phases: plan.phases,
  total: plan.totalSessions,
  ambiguous: plan.ambiguous,
  authorization: [authorization.number, authorization.claimNumber],
});

describe('an order that went out as FHIR and is read back', () => {
  const whole = Object.keys(orders).filter((name) => name !== 'nothing but massage');
  it.each(whole)('%s: means the same', (name) => {
    const before = referralOf(name);
    const after = readText(textOf(serviceRequest(before, context)));
    const expected = meaning(before);
    // Minutes and units follow from each other and are both written out.
    expect({ ...meaning(after), session: null }).toEqual({ ...expected, session: null });
    expect(after.session.minutes).toBe(expected.session[0]);
    // The title of a code may name a region more.
    expect(areasOf(after)).toEqual(expect.arrayContaining(areasOf(before)));
  });
});

describe('a plan in phases', () => {
  it('is read from its phases where no words say it', () => {
    const whole = serviceRequest(referralOf('low back, two phases'), context);
    const { repeat } = whole.occurrenceTiming;
    const silent = {
      ...whole,
      occurrenceTiming: { repeat },
      contained: whole.contained?.map((phase) => ({
        ...phase,
        occurrenceTiming: { repeat: phase.occurrenceTiming.repeat },
      })),
    };
    expect(textOf(silent)).toContain(
      'Plan: 2 visits per week for 4 weeks, then 1 visit per week for 4 weeks (12 visits)',
    );
  });

  it('takes no other contained request for a phase', () =>
    expect(
      textOf({
        ...order,
        occurrenceTiming: { code: { text: 'weekly for 6 weeks' } },
        contained: [{ resourceType: 'ServiceRequest', occurrenceTiming: { code: { text: 'daily for 9 weeks' } } }],
      }),
    ).toContain('Plan: weekly for 6 weeks'));
});

const order = {
  resourceType: 'ServiceRequest',
  status: 'active',
  intent: 'order',
  subject: { reference: 'Patient/1' },
};
const icd = 'http://hl7.org/fhir/sid/icd-10-cm';

describe('orders from other systems', () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient', id: '1', name: [{ family: 'Nobody' }] } },
      {
        fullUrl: 'urn:uuid:2',
        resource: {
          resourceType: 'Practitioner',
          id: '2',
          identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
          name: [{ family: 'Ruiz', given: ['Anna'], suffix: ['MD'] }],
        },
      },
      {
        resource: {
          resourceType: 'Condition',
          id: '3',
          code: { coding: [{ system: icd, code: 'M54.2' }], text: 'neck pain' },
        },
      },
      { resource: { ...order, code: { text: 'Chest X-ray' } } },
      {
        resource: {
          ...order,
          code: { coding: [{ system: 'http://snomed.info/sct', code: '387854002', display: 'Massage therapy' }] },
          requester: { reference: 'urn:uuid:2' },
          reasonReference: [{ reference: 'Condition/3' }],
          occurrenceTiming: {
            repeat: { frequency: 2, period: 1, periodUnit: 'wk', boundsDuration: { value: 6, unit: 'weeks' } },
          },
          note: [{ text: 'Goal: turn head to drive.' }],
        },
      },
    ],
  };

  it('are found in a Bundle, with whom and what they refer to, and without the patient', () => {
    expect(textOf(bundle)).toBe(
      [
        'Diagnosis: M54.2 neck pain',
        'Procedure: Massage therapy',
        'Plan: 2 visits per week for 6 weeks',
        'Ordering provider: Anna Ruiz, MD, NPI 1234567893',
        'Goal: turn head to drive.',
      ].join('\n'),
    );
  });

  const timings: [object, string][] = [
    [{ frequency: 1, period: 2, periodUnit: 'wk', count: 6 }, 'Plan: 1 visit every 2 weeks (6 visits)'],
    [{ frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'wk' }, 'Plan: 1 to 2 visits per week'],
    [{ count: 10 }, 'Plan: 10 visits'],
    [{ duration: 1, durationUnit: 'h' }, 'Each visit: 60 minutes'],
    [{ boundsPeriod: { start: '2026-12-01', end: '2027-01-31' } }, 'Dates of service: 2026-12-01 to 2027-01-31'],
  ];
  it.each(timings)('%j is put in words', (repeat, line) => {
    expect(textOf({ ...order, occurrenceTiming: { repeat } }).split('\n')).toContain(line);
  });
});

describe('what cannot be read is answered with one sentence', () => {
  const wrong: [unknown, string][] = [
    [{}, 'This is not a FHIR resource: it has no “resourceType”.'],
    [null, 'This is not a FHIR resource: it has no “resourceType”.'],
    [{ resourceType: 'Patient' }, 'This is a FHIR Patient. Paste a ServiceRequest, or a Bundle that holds one.'],
    [{ resourceType: 'Bundle' }, 'This Bundle holds no ServiceRequest.'],
    [{ resourceType: 'Bundle', entry: 5 }, 'This Bundle cannot be read: “entry” is not what FHIR R4 allows there.'],
    [{ resourceType: 'ServiceRequest', status: 'draft' }, 'This ServiceRequest cannot be read: “intent” is missing.'],
    [{ ...order, status: 'bogus' }, 'This ServiceRequest cannot be read: “status” is not what FHIR R4 allows there.'],
    [
      { ...order, authoredOn: '02/03/2026' },
      'This ServiceRequest cannot be read: “authoredOn” is not what FHIR R4 allows there.',
    ],
    [
      { ...order, reasonCode: [{ coding: 'M54.2' }] },
      'This ServiceRequest cannot be read: “reasonCode.0.coding” is not what FHIR R4 allows there.',
    ],
    [{ ...order, doNotPerform: true }, 'This ServiceRequest asks that the service is not performed.'],
    [{ ...order, status: 'revoked' }, 'This ServiceRequest is no longer an order: its status is “revoked”.'],
    [
      { resourceType: 'Bundle', entry: [{ resource: order }, { resource: order }] },
      'This Bundle holds several orders. Paste the one to be checked.',
    ],
  ];
  it.each(wrong)('%j', (resource, sentence) =>
    expect(referralTextFrom(resource)).toMatchObject({ ok: false, error: { en: sentence } }),
  );

  const pasted: [string, string][] = [
    ['{ "resourceType": "Serv', 'This looks like JSON but is not whole. Paste the whole resource.'],
    ['{}', 'This is not a FHIR resource: it has no “resourceType”.'],
    ['[{"resourceType":"ServiceRequest"}]', 'This is a list. Paste one ServiceRequest, or a Bundle that holds one.'],
    ['<ServiceRequest xmlns="http://hl7.org/fhir">', 'This is FHIR as XML. Paste it as JSON.'],
    ['<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"/>', 'This is FHIR as XML. Paste it as JSON.'],
  ];
  it.each(pasted)('%s', (text, sentence) =>
    expect(orderTextFrom(text)).toMatchObject({ ok: false, error: { en: sentence } }),
  );

  it.each(['{massage} 2x/week', '[x] massage', '<p>massage 2x/week</p>', '[]'])('while “%s” stays as it is', (text) =>
    expect(orderTextFrom(text)).toEqual({ ok: true, text }),
  );
});
