import type { Meaning } from '../reading.ts';
import type { EhrAdapter } from './adapter.ts';
import frappeHealth from './frappe-health.ts';
import medplum from './medplum.ts';
import nosh from './nosh.ts';
import openemr from './openemr.ts';
import openmrs from './openmrs.ts';
import oscar from './oscar.ts';

/** Known products; the first that fits the page is used. */
export const adapters: EhrAdapter[] = [openmrs, openemr, frappeHealth, nosh, oscar, medplum];

/** What a page and what stands on it are called. */
export interface PageNames {
  /** Host and path. */
  address: string;
  /** Ids, names and addresses of forms, fields and the boxes around them. */
  names: string[];
}

/** The product of a page: by an address, else by a mark; null for any other, which is read all the same. */
export function adapterFor({ address, names }: PageNames, known: EhrAdapter[] = adapters): EhrAdapter | null {
  const addressed = known.find((adapter) => [address, ...names].some((each) => adapter.address.test(each)));
  return (
    addressed ?? known.find(({ marks }) => marks.some((mark) => names.some((name) => isCalled(name, mark)))) ?? null
  );
}

/** What an adapter says of a field with these identifiers. */
export const hintFor = ({ hints }: EhrAdapter, identifiers: string[]): Meaning | null =>
  hints.find(({ names }) => names.some((name) => identifiers.some((each) => isCalled(each, name))))?.meaning ?? null;

const isCalled = (name: string, known: string): boolean =>
  known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known;
