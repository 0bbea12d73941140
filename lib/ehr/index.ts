import { first } from '../page/safe-dom.ts';
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

/** The product of a page: by its address, else by a mark. */
export function adapterFor(document: Document, known: EhrAdapter[] = adapters): EhrAdapter | null {
  const { hostname = '', pathname = '' } = document.location ?? {};
  const address = `${hostname}${pathname}`;
  const addressed = known.find((adapter) => adapter.marks.length > 0 && adapter.address.test(address));
  const fits = ({ marks }: EhrAdapter): boolean => marks.length === 0 || marks.some((mark) => first(document, mark));
  return addressed ?? known.find(fits) ?? null;
}
