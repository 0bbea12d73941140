import { defineAdapter } from './adapter.ts';

/**
 * The editor of a FHIR ServiceRequest names its controls after the elements of the resource. Read on 2026-11-21 in
 * @medplum/react 5.2.13: ResourceForm, QuestionnaireForm.
 */
export default defineAdapter({
  id: 'medplum',
  product: 'Medplum',
  address: /^(?:app\.)?medplum\.com\//,
  marks: ['questionnaire-form', 'reasonCode*'],
  hints: [
    { names: ['priority', 'status', 'intent'], meaning: 'other' },
    { names: ['reasonCode*'], meaning: 'diagnosis' },
    { names: ['bodySite*'], meaning: 'bodyArea' },
    { names: ['performer*'], meaning: 'referredTo' },
    { names: ['requester*'], meaning: 'provider' },
    { names: ['authoredOn'], meaning: 'orderDate' },
    { names: ['note*'], meaning: 'narrative' },
  ],
});
