import { defineAdapter } from './adapter.ts';

/**
 * Forms come from a schema, so their labels say most; only the order form has fixed names. Read on 2026-11-21 in
 * @openmrs/esm-app-shell 10.0.0, @openmrs/esm-patient-orders-app 12.3.4.
 */
export default defineAdapter({
  id: 'openmrs',
  product: 'OpenMRS',
  address: /\/openmrs\//,
  marks: ['omrs-workspaces-container'],
  hints: [
    { names: ['additionalInstructionsInput'], meaning: 'narrative' },
    { names: ['priorityInput'], meaning: 'other' },
    { names: ['labReferenceNumberInput'], meaning: 'other' },
  ],
});
