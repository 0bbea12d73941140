import { defineAdapter } from './adapter.ts';

/** Forms come from a schema, so their labels say most; only the order form has fixed names. */
export default defineAdapter({
  id: 'openmrs',
  product: 'OpenMRS',
  reviewedOn: '2026-11-21',
  source: '@openmrs/esm-app-shell 10.0.0, @openmrs/esm-patient-orders-app 12.3.4',
  address: /\/openmrs\//,
  marks: ['#omrs-workspaces-container'],
  hints: [
    { selector: '#additionalInstructionsInput', meaning: 'narrative' },
    { selector: '#priorityInput', meaning: 'other' },
    { selector: '#labReferenceNumberInput', meaning: 'other' },
  ],
});
