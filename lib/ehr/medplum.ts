import { defineAdapter } from './adapter.ts';

/**
 * The editor of a FHIR ServiceRequest names its controls after the elements of the resource. Read on 2026-11-21 in
 * @medplum/react 5.2.13: ResourceForm, QuestionnaireForm.
 */
export default defineAdapter({
  id: 'medplum',
  product: 'Medplum',
  address: /^(?:app\.)?medplum\.com\//,
  marks: ['[data-testid="questionnaire-form"]', 'label[for="priority"]'],
  hints: [
    { selector: '[name="priority"], [name="status"], [name="intent"]', meaning: 'other' },
    { selector: '[name="reasonCode"], [name^="reasonCode"]', meaning: 'diagnosis' },
    { selector: '[name="bodySite"], [name^="bodySite"]', meaning: 'bodyArea' },
    { selector: '[name="performer"], [name^="performer"]', meaning: 'referredTo' },
    { selector: '[name="requester"], [name^="requester"]', meaning: 'provider' },
    { selector: '[name="authoredOn"]', meaning: 'orderDate' },
    { selector: '[name^="note"]', meaning: 'narrative' },
  ],
});
