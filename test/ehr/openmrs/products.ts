import type { Pinned } from '../pins.ts';

/** The application shell and the smallest set of apps that give a chart, forms and an order basket. */
export const shell = '@openmrs/esm-app-shell@10.0.0' satisfies Pinned;

export const apps = [
  '@openmrs/esm-login-app@10.0.0',
  '@openmrs/esm-primary-navigation-app@10.0.0',
  '@openmrs/esm-patient-chart-app@12.3.4',
  '@openmrs/esm-patient-banner-app@12.3.4',
  '@openmrs/esm-patient-orders-app@12.3.4',
  '@openmrs/esm-patient-forms-app@12.3.4',
  '@openmrs/esm-form-engine-app@12.3.4',
  '@openmrs/esm-patient-notes-app@12.3.4',
  '@openmrs/esm-patient-conditions-app@12.3.4',
] as const satisfies readonly Pinned[];
