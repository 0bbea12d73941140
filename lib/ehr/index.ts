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

/** The product of a page: by its address, else by a mark. One search for all marks, because most pages have none. */
export function adapterFor(document: Document, known: EhrAdapter[] = adapters): EhrAdapter | null {
  const { hostname = '', pathname = '' } = document.location ?? {};
  const address = `${hostname}${pathname}`;
  const addressed = known.find((adapter) => adapter.mark !== '' && adapter.address.test(address));
  if (addressed) return addressed;
  const marks = known.map(({ mark }) => mark).filter(Boolean);
  const marked = marks.length > 0 && first(document, marks.join()) !== null;
  const fits = ({ mark }: EhrAdapter): boolean => mark === '' || (marked && first(document, mark) !== null);
  return known.find(fits) ?? null;
}
