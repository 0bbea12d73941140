import type { EhrAdapter } from './adapter.ts';
import frappeHealth from './frappe-health.ts';
import generic from './generic.ts';
import medplum from './medplum.ts';
import nosh from './nosh.ts';
import openemr from './openemr.ts';
import openmrs from './openmrs.ts';
import oscar from './oscar.ts';

/** Known products; the first that fits the page is used, so the generic one stays last. */
export const adapters: EhrAdapter[] = [openmrs, openemr, frappeHealth, nosh, oscar, medplum, generic];
